using BranchLife.Application.Wording.Phrases;
using BranchLife.Domain.Branches;

namespace BranchLife.Application.Wording.Residue;

/// <summary>What a report still has of its template, and where it contradicts itself. Pure: no clock, no database, nothing kept.</summary>
public static class ReportResidue
{
    public static IReadOnlyList<WordingFinding> Find(string text, BranchDomain? domain, PhraseBook book) =>
    [
        .. Placeholder.Find(text)
            .Concat(Mark.Find(text))
            .Concat(UnitWord.Find(text, domain))
            .Concat(Number.Find(text))
            .Concat(Unmapped.Find(text))
            .Concat(Repeated.Find(text, book))
            .OrderBy(finding => finding.Offset),
    ];
}
