using System.Text.RegularExpressions;
using BranchLife.Application.Imports.Words;
using BranchLife.Documents.Reading;

namespace BranchLife.Application.Imports.Reading;

/// <summary>
/// Reads 2024.07-2027.07, 2024年7月至2027年7月 and the like: the one place at which the text parts into two dates.
/// </summary>
internal sealed partial class ReadTerm(ReadDay days)
{
    public Read<(PartialDay From, PartialDay? To)> From(CellValue cell)
    {
        if (cell.Kind is not CellKind.Text) return Reasons.DateUnreadable;
        var text = Written.Narrow(Written.Trimmed(cell.Text!));
        if (OpenEnd().Match(text) is { Success: true } open)
            return days.From(open.Groups["from"].Value) is { Refused: null } from ? (from.Value, null) : Reasons.DateUnreadable;

        var terms = Between().Matches(text).Select(mark => (From: days.From(text[..mark.Index]), To: days.From(text[(mark.Index + mark.Length)..])))
            .Where(term => term.From.Refused is null && term.To.Refused is null)
            .Select(term => (term.From.Value, (PartialDay?)term.To.Value)).Distinct().ToList();
        return terms switch
        {
            [] => Reasons.DateUnreadable,
            [var only] => only,
            _ => Reasons.DateAmbiguous,
        };
    }

    [GeneratedRegex(@"[-‐‑–—―−]+|[~～〜]+|至|到|起至")]
    private static partial Regex Between();

    [GeneratedRegex(@"^(?<from>.+?)[\s\-–—~～]*(至|到)?\s*(今|现在)$")]
    private static partial Regex OpenEnd();
}
