using System.Security.Cryptography;
using System.Text.RegularExpressions;

namespace BranchLife.Persistence.Attachments;

/// <summary>
/// Contents of attachments, each once, under its SHA-256 in Storage:Path/attachments. No name that a person gave ever becomes part
/// of a path. Files are for their owner alone (mode 600); a file appears whole or not at all.
/// </summary>
public sealed partial class AttachmentStore(StorageFolder storage)
{
    private const string Room = "attachments";

    /// <returns>The SHA-256 under which it lies now.</returns>
    public async Task<string> KeepAsync(ReadOnlyMemory<byte> content, CancellationToken ct)
    {
        var hash = Convert.ToHexStringLower(SHA256.HashData(content.Span));
        var path = PathOf(hash);
        if (File.Exists(path)) return hash;

        var half = $"{path}.{Environment.ProcessId}-{Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(8))}";
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write, Options = FileOptions.Asynchronous };
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        try
        {
            await using (var file = new FileStream(half, options))
            {
                await file.WriteAsync(content, ct);
                file.Flush(flushToDisk: true);
            }

            File.Move(half, path, overwrite: true);
        }
        finally
        {
            File.Delete(half);
        }

        return hash;
    }

    /// <summary>Null when it is not there, or is not what was kept any more.</summary>
    public async Task<byte[]?> FindAsync(string hash, CancellationToken ct)
    {
        var path = PathOf(hash);
        if (!File.Exists(path)) return null;

        var content = await File.ReadAllBytesAsync(path, ct);
        return Convert.ToHexStringLower(SHA256.HashData(content)) == hash ? content : null;
    }

    public void Remove(string hash) => File.Delete(PathOf(hash));

    private string PathOf(string hash) => HashForm().IsMatch(hash)
        ? Path.Combine(storage.Folder(Path.Combine(Room, hash[..2])), hash)
        : throw new ArgumentException("Not a SHA-256.", nameof(hash));

    [GeneratedRegex("^[0-9a-f]{64}\\z")]
    private static partial Regex HashForm();
}
