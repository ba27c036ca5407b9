using System.Globalization;
using BranchLife.Application.Imports.Words;
using BranchLife.Documents.Reading;

namespace BranchLife.Application.Imports.Reading;

/// <summary>公民身份号码 by GB 11643: 17 digits with the day of birth in them, and a check character.</summary>
internal static class IdNumberText
{
    private const string CheckCharacters = "10X98765432";
    private static readonly int[] Weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

    public static Read<string> Of(CellValue cell, DateOnly today)
    {
        var number = Written.Compared(cell.ToString());
        return number.Length == 18 && number.AsSpan(0, 17).IndexOfAnyExceptInRange('0', '9') < 0
            && DateOnly.TryParseExact(number[6..14], "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var born)
            && born.Year >= 1900 && born <= today
            && number[17] == CheckCharacters[Weights.Select((weight, i) => weight * (number[i] - '0')).Sum() % 11]
            ? Read<string>.Of(number)
            : Reasons.IdInvalid;
    }
}
