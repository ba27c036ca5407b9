using System.Buffers.Binary;
using System.Text;
using BranchLife.Domain;
using BranchLife.Domain.Attachments;

namespace BranchLife.Application.Attachments;

/// <summary>A picture of its picture chunks alone.</summary>
internal static class PngContent
{
    private const int Signature = 8;
    private static readonly string[] Kept = ["IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA", "cHRM", "sRGB", "iCCP", "sBIT", "bKGD", "pHYs"];

    public static byte[] WithoutMarks(byte[] content)
    {
        using var kept = new MemoryStream(content.Length);
        kept.Write(content, 0, Signature);
        for (var at = Signature; at + 12 <= content.Length;)
        {
            var length = BinaryPrimitives.ReadUInt32BigEndian(content.AsSpan(at));
            if (length > content.Length - at - 12) break;

            var size = (int)length + 12;
            var name = Encoding.Latin1.GetString(content, at + 4, 4);
            if (Kept.Contains(name)) kept.Write(content, at, size);
            if (name == "IEND") return kept.ToArray();
            at += size;
        }

        throw new RuleViolationException(AttachmentRules.BrokenFiles);
    }
}
