using BranchLife.Application.Imports.Words;
using BranchLife.Documents.Reading;

namespace BranchLife.Application.Imports.Reading;

/// <summary>Phone numbers: a mobile of 11 digits beginning with 1, or a land line with its area code.</summary>
internal static class PhoneText
{
    private const int ShortestLandLine = 10;
    private const int LongestLandLine = 12;

    public static Read<string> Of(CellValue cell)
    {
        var written = Written.Narrow(Written.Squeezed(cell.ToString()));
        var digits = string.Concat(written.Where(c => !IsMark(c)));
        if (digits.StartsWith("+86", StringComparison.Ordinal)) digits = digits[3..];
        var isMobile = digits.Length == 11 && digits[0] is '1';
        var isLandLine = digits.Length is >= ShortestLandLine and <= LongestLandLine && digits[0] is '0';
        return (isMobile || isLandLine) && digits.All(char.IsAsciiDigit) ? Read<string>.Of(digits) : Reasons.PhoneUnreadable;
    }

    private static bool IsMark(char c) => c is '-' or '(' or ')' or '‐' or '‑' or '–' or '—' or '―' or '−' or '_';
}
