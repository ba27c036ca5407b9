using BranchLife.Application.Access;
using BranchLife.Application.Reports.Exporting;
using BranchLife.Documents.Bundles;
using BranchLife.Documents.Docx;
using BranchLife.Domain;
using BranchLife.Domain.Meetings;
using BranchLife.Domain.Preparation;

namespace BranchLife.Application.Preparation.Outlines;

/// <summary>The paper with its headings and last promises and nothing written, to be filled in elsewhere and handed in again.</summary>
public sealed class OutlineTemplate(OwnOutline desks, TimeProvider clock)
{
    public async Task<ExportFile> FindAsync(Id<Meeting> meeting, OutlineKind kind, CancellationToken ct)
    {
        var desk = await desks.FindAsync(meeting, kind, ct);
        var empty = new OutlineSheet(
            default, 0, kind, OutlineState.Draft, desk.PersonId, 0, null, null, null, null,
            [.. desk.Promises.Select(p => new OutlineSheet.Promise(p.Ordinal, default, p.Problem, p.Measure, p.DueOn, null, null))],
            [.. desk.Sections.DistinctBy(section => section.Aspect)
                .Select(section => new OutlineSheet.Section(section.Ordinal, section.Aspect, null, null, null, null, ProblemOrigin.Self))],
            []);
        var paper = OutlineOnPaper.Of(empty, desk.Head.Branch, desk.Head.Title, "");
        return new ExportFile(
            FileName.For(desk.Head.Branch, clock.Today.Year, $"{kind.Word}模板", clock.Today, "docx"),
            ExportFormat.Docx.ContentType, (output, token) => PaperDocx.WriteAsync(paper, output, token));
    }
}
