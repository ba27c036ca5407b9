namespace BranchLife.Domain.Attachments;

/// <summary>A file after it was looked at and kept.</summary>
/// <param name="Sha256">Small hexadecimal digits; by it the content is found.</param>
public sealed record AttachedFile(AttachmentFormat Format, long Size, string Sha256);
