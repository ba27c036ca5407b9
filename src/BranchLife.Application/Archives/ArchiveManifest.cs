using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace BranchLife.Application.Archives;

/// <summary>manifest.json: what is in the archive, by which fingerprint, and how the seals hang together.</summary>
public sealed record ArchiveManifest
{
    public const string Kind = "branchlife-archive";

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true, Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        RespectNullableAnnotations = true, RespectRequiredConstructorParameters = true, // an archive is not trusted
    };

    public required string Format { get; init; }

    public required int Version { get; init; }

    public required Guid Meeting { get; init; }

    public required string Title { get; init; }

    public required string Branch { get; init; }

    public required DateTimeOffset MadeAt { get; init; }

    /// <summary>Who took it out; what is in it is what this person may read.</summary>
    public required string MadeFor { get; init; }

    /// <summary>Every file but the manifest itself.</summary>
    public required IReadOnlyList<File> Files { get; init; }

    /// <summary>All seals of the branch from its first on, in order.</summary>
    public required IReadOnlyList<Seal> Chain { get; init; }

    public static byte[] Write(ArchiveManifest manifest) => JsonSerializer.SerializeToUtf8Bytes(manifest, Json);

    /// <summary>Null when it is no manifest of an archive that this program knows.</summary>
    public static ArchiveManifest? Read(ReadOnlySpan<byte> json)
    {
        try
        {
            return JsonSerializer.Deserialize<ArchiveManifest>(json, Json) is { Format: Kind, Version: 1 } manifest
                && manifest.Files.All(file => file is not null) && manifest.Chain.All(seal => seal is not null) ? manifest : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    internal static byte[] Write<T>(T value) => JsonSerializer.SerializeToUtf8Bytes(value, Json);

    internal static T? Read<T>(ReadOnlySpan<byte> json)
    {
        try
        {
            return JsonSerializer.Deserialize<T>(json, Json);
        }
        catch (JsonException)
        {
            return default;
        }
    }

    public sealed record File(string Name, long Size, string Sha256);

    /// <param name="Sheet">The file with the seal's sheet.</param>
    /// <param name="Hash">Its SHA-256: the seal.</param>
    /// <param name="Name">What was sealed, as people call it; null for another meeting's.</param>
    /// <param name="Body">The sealed body, where it is this meeting's.</param>
    /// <param name="Restricted">The restricted part, where the receiver may read it.</param>
    /// <param name="Records">The records that the receiver may read.</param>
    public sealed record Seal(string Sheet, string Hash, string? Name, string? Body, string? Restricted, string? Records);

    /// <param name="Leaf">Its number in the sheet.</param>
    /// <param name="Text">Canonical, as it was sealed.</param>
    /// <param name="File">The attachment's content.</param>
    public sealed record Record(int Leaf, string Text, string? File);
}
