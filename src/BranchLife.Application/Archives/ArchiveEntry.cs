using System.Security.Cryptography;

namespace BranchLife.Application.Archives;

/// <param name="Name">Path within the zip, with / between folders.</param>
public sealed record ArchiveEntry(string Name, ReadOnlyMemory<byte> Content)
{
    public string Sha256 => Convert.ToHexStringLower(SHA256.HashData(Content.Span));
}
