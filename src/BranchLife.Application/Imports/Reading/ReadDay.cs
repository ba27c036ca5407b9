using System.Text.RegularExpressions;
using BranchLife.Application.Imports.Words;
using BranchLife.Documents.Reading;

namespace BranchLife.Application.Imports.Reading;

/// <summary>
/// Reads a day or a month from a cell: real dates, numbers and texts, if they can mean only one. A real date counts as
/// its day, however it is shown.
/// </summary>
internal sealed partial class ReadDay(DayMeanings meanings)
{
    public Read<PartialDay> From(CellValue cell) => cell.Kind switch
    {
        CellKind.Date => new PartialDay(cell.Date!.Value, false),
        CellKind.Number when HasLostItsZero(cell) => Reasons.DateAmbiguous,
        CellKind.Number or CellKind.Text => From(cell.ToString()),
        CellKind.Empty or CellKind.Boolean or CellKind.Error or CellKind.FormulaWithoutResult => Reasons.DateUnreadable,
    };

    public Read<PartialDay> From(string text)
    {
        var written = Aside().Replace(ChineseNumerals.InDigits(Written.Narrow(Written.Trimmed(text))), "");
        if (Shape().Match(written) is not { Success: true } shape) return Reasons.DateUnreadable;

        var numbers = shape.Groups["number"].Captures.Select(number => number.Value).ToList();
        var yearIsFirst = written.Contains('年');
        if (!yearIsFirst && numbers[0].Length != 4 && written.AsSpan().ContainsAny("月日号")) return Reasons.DateUnreadable;

        var possible = meanings.Of(numbers, yearIsFirst).Distinct().Take(2).ToList();
        return possible switch
        {
            [] => Reasons.DateUnreadable,
            [var only] => only,
            _ => Reasons.DateAmbiguous,
        };
    }

    // 1998.10 typed as a number is kept, and mostly shown, as 1998.1: January or October.
    private static bool HasLostItsZero(CellValue cell) => cell.Decimals is null or < 2 && cell.ToString() is [.., '.', '1'];

    // The time of day, the weekday, 份 and 公元 add nothing to the day.
    [GeneratedRegex(@"^公元|(?<=月)份|\(?(星期|周)[1-6日天]\)?|(?<=\d|日|号)[\sT]*\d{1,2}:\d{2}(:\d{2}(\.\d+)?)?\s*([AP]M)?Z?$", RegexOptions.IgnoreCase)]
    private static partial Regex Aside();

    // One to three numbers parted by 年 and 月, by one kind of mark, or by white space.
    [GeneratedRegex("""
        ^(?<number>\d+)
        (?:
          (?:\s*(?:年|(?<mark>[./,_·。、\\\-‐‑–—−]))\s*|\s+)(?<number>\d+)(?:\s*月)?
          (?:(?:\s*(?(mark)\k<mark>|[./,_·。、\\\-‐‑–—−])\s*|(?<=月)\s*|\s+)(?<number>\d+)\s*[日号]?)?
        )?
        \s*[./。]?\s*$
        """, RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Shape();
}
