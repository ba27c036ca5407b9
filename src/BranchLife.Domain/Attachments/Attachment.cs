using BranchLife.Domain.Branches;
using BranchLife.Domain.Meetings;
using BranchLife.Domain.Members;
using BranchLife.Domain.Rectification;
using BranchLife.Domain.Sessions;

namespace BranchLife.Domain.Attachments;

/// <summary>
/// A file that belongs to a meeting, a sitting or a rectification item, with a kind and the day of what it shows, which is not the
/// day on which it was uploaded. The content lies apart, under its SHA-256. Covered by the seal of the minutes.
/// </summary>
public sealed class Attachment : Aggregate<Attachment>
{
    public const long LargestFile = 20 * 1024 * 1024;

    /// <summary>Of one meeting.</summary>
    public const int Most = 60;

    private Attachment()
    {
    }

    public required Id<Meeting> MeetingId { get; init; }

    public required Id<Unit> BranchId { get; init; }

    public Id<MeetingSession>? SessionId { get; private init; }

    public Id<RectificationItem>? ItemId { get; private init; }

    public Id<MinutesAddition>? AdditionId { get; private init; }

    /// <summary>As people see it; the ending follows the format. Never part of a path.</summary>
    public required string Name { get; init; }

    public required AttachmentKind Kind { get; init; }

    public required AttachmentFormat Format { get; init; }

    public required long Size { get; init; }

    public required string Sha256 { get; init; }

    /// <summary>The day of what it shows.</summary>
    public required DateOnly EventOn { get; init; }

    /// <summary>Holds criticism or opinions: read as the restricted part of the minutes is.</summary>
    public required bool IsRestricted { get; init; }

    public required Id<Person> AddedById { get; init; }

    public required DateTimeOffset AddedAt { get; init; }

    /// <summary>The minutes or the addition whose seal covers it; null while it can still be taken away.</summary>
    public Guid? SealedIn { get; private set; }

    public bool IsSealed => SealedIn is not null;

    public string FileName => $"{Name}.{Format.Extension}";

    public static Attachment Add(
        Id<Attachment> id, AttachmentPlace place, AttachedFile file, string? name, AttachmentKind kind, DateOnly eventOn, bool isRestricted,
        Id<Person> by, DateTimeOffset at)
    {
        Require(eventOn <= at.ChinaDay, AttachmentRules.EventsLieInThePast);
        return new Attachment
        {
            Id = id, MeetingId = place.MeetingId, BranchId = place.BranchId, SessionId = place.SessionId, ItemId = place.ItemId,
            AdditionId = place.AdditionId, Name = Called(name, file.Format), Kind = kind, Format = file.Format, Size = file.Size, Sha256 = file.Sha256,
            EventOn = eventOn, IsRestricted = isRestricted, AddedById = by, AddedAt = at,
        };
    }

    public void RequireRemovable() => Require(!IsSealed, AttachmentRules.SealedAttachmentsStay);

    internal void SealIn(Guid seal) => SealedIn = seal;

    // What a browser sends may be a path; what a person types may end like a program.
    private static string Called(string? name, AttachmentFormat format)
    {
        var last = (name ?? "").Split('/', '\\', ':')[^1].Trim().TrimStart('.');
        string[] endings = [format.Extension, .. format is AttachmentFormat.Jpeg ? ["jpeg"] : Array.Empty<string>()];
        var ending = endings.FirstOrDefault(one => last.EndsWith("." + one, StringComparison.OrdinalIgnoreCase));
        var bare = ending is null ? last : last[..^(ending.Length + 1)];
        return Text.Required(string.Concat(bare.Where(sign => sign is not ('"' or '<' or '>' or '|' or '?' or '*' or '\n' or '\r' or '\t'))),
            Text.Title, AttachmentRules.AnAttachmentHasAName);
    }
}
