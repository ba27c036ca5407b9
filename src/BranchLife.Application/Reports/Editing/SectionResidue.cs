using System.Text;
using BranchLife.Application.Reports.MeetingReports;
using BranchLife.Application.Wording.Phrases;
using BranchLife.Application.Wording.Residue;
using BranchLife.Domain.Branches;

namespace BranchLife.Application.Reports.Editing;

/// <summary>One place of a report that still looks like a template, or contradicts another.</summary>
/// <param name="Before">The words in front of it.</param>
/// <param name="Words">The place itself, shortened.</param>
/// <param name="After">The words behind it.</param>
/// <param name="Message">What to look at.</param>
public sealed record SectionResidue(ReportOutline Of, string Before, string Words, string After, string Message)
{
    private const int Around = 10;
    private const int Most = 40;

    internal static IEnumerable<SectionResidue> In(WrittenReport written, BranchDomain? domain, PhraseBook book)
    {
        var (whole, starts) = (new StringBuilder(), new List<(int From, ReportOutline Of)>());
        foreach (var section in written.Sections)
        {
            starts.Add((whole.Length, section.Of));
            whole.Append(section.Of.Title).Append('\n').Append(section.Text).Append('\n');
        }

        var text = whole.ToString();
        return from finding in ReportResidue.Find(text, domain, book)
               let end = finding.Offset + finding.Length
               select new SectionResidue(
                   starts.Last(start => start.From <= finding.Offset).Of,
                   Line(text[Math.Max(0, finding.Offset - Around)..finding.Offset]),
                   finding.Length <= Most ? text[finding.Offset..end] : text[finding.Offset..(finding.Offset + Most)] + "……",
                   Line(text[end..Math.Min(text.Length, end + Around)]), finding.Message);
    }

    // Nothing of the line before or after.
    private static string Line(string words) => words.Replace('\n', ' ').Trim();
}
