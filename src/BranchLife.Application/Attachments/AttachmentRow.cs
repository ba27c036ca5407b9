using BranchLife.Domain;
using BranchLife.Domain.Attachments;

namespace BranchLife.Application.Attachments;

/// <param name="Of">The sitting's title; null for the meeting as a whole.</param>
public sealed record AttachmentRow(
    Id<Attachment> Id, string FileName, AttachmentKind Kind, DateOnly EventOn, DateTimeOffset AddedAt, string AddedBy, long Size, string Sha256,
    bool IsRestricted, bool IsSealed, string? Of, int Version)
{
    /// <summary>3.2 MB, 45 KB.</summary>
    public string SizeWords => Size >= 1024 * 1024
        ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Size / 1048576.0:0.0} MB")
        : string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Math.Max(1, Size / 1024)} KB");
}
