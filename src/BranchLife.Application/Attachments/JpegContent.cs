using System.Buffers.Binary;
using BranchLife.Domain;
using BranchLife.Domain.Attachments;

namespace BranchLife.Application.Attachments;

/// <summary>A photograph without place, time, device, comments and preview; only how it is turned stays.</summary>
internal static class JpegContent
{
    private const byte Scan = 0xDA;
    private const byte Exif = 0xE1;
    private const byte ColourProfile = 0xE2;
    private const byte Comment = 0xFE;

    public static byte[] WithoutMarks(byte[] content)
    {
        var end = EndOf(content);
        using var kept = new MemoryStream(content.Length);
        kept.Write(content, 0, 2);
        var turned = (byte)1;
        var at = 2;
        while (true)
        {
            if (at + 4 > end || content[at] != 0xFF) throw new RuleViolationException(AttachmentRules.BrokenFiles);
            var marker = content[at + 1];
            if (marker == 0xFF)
            {
                at++;
                continue;
            }

            var length = BinaryPrimitives.ReadUInt16BigEndian(content.AsSpan(at + 2)) + 2;
            if (length < 4 || at + length > end) throw new RuleViolationException(AttachmentRules.BrokenFiles);
            if (marker == Scan) break;

            if (marker == Exif) turned = JpegTurn.Of(content.AsSpan(at + 4, length - 4)) ?? turned;
            if (IsKept(marker)) kept.Write(content, at, length);
            at += length;
        }

        if (turned != 1) kept.Write(JpegTurn.Segment(turned));
        kept.Write(content, at, end - at);
        return kept.ToArray();
    }

    // What stands behind the picture's end is not part of the picture.
    private static int EndOf(byte[] content)
    {
        var end = content.AsSpan().LastIndexOf([(byte)0xFF, (byte)0xD9]);
        return end > 2 ? end + 2 : throw new RuleViolationException(AttachmentRules.BrokenFiles);
    }

    private static bool IsKept(byte marker) => marker is not Comment and (< 0xE0 or > 0xEF) || marker is 0xE0 or ColourProfile or 0xEE;
}
