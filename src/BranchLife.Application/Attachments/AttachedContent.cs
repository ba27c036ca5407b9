using BranchLife.Domain;
using BranchLife.Domain.Attachments;

namespace BranchLife.Application.Attachments;

/// <summary>
/// Looks at what was uploaded: the format is told by the content alone, what could run is refused, and pictures lose the place, device
/// and names that cameras write into them.
/// </summary>
public static class AttachedContent
{
    /// <returns>The content that is kept.</returns>
    public static (AttachmentFormat Format, byte[] Content) Inspect(byte[] content) => content switch
    {
        [] => throw new RuleViolationException(AttachmentRules.AFileIsNotEmpty),
        { LongLength: > Attachment.LargestFile } => throw new RuleViolationException(AttachmentRules.AFileIsNotTooLarge),
        [(byte)'%', (byte)'P', (byte)'D', (byte)'F', (byte)'-', ..] => (AttachmentFormat.Pdf, PdfContent.Checked(content)),
        [0xFF, 0xD8, 0xFF, ..] => (AttachmentFormat.Jpeg, JpegContent.WithoutMarks(content)),
        [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A, ..] => (AttachmentFormat.Png, PngContent.WithoutMarks(content)),
        [(byte)'P', (byte)'K', 3, 4, ..] => (OfficeContent.FormatOf(content), content),
        _ => throw new RuleViolationException(AttachmentRules.KnownFormatsOnly),
    };

    /// <summary>Never more than one byte above the limit is taken from the stream.</summary>
    public static async Task<byte[]> ReadAsync(Stream stream, CancellationToken ct)
    {
        using var kept = new MemoryStream();
        var buffer = new byte[81_920];
        int read;
        while ((read = await stream.ReadAsync(buffer, ct)) > 0)
        {
            kept.Write(buffer, 0, read);
            if (kept.Length > Attachment.LargestFile) throw new RuleViolationException(AttachmentRules.AFileIsNotTooLarge);
        }

        return kept.ToArray();
    }
}
