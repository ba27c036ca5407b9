using System.Globalization;
using BranchLife.Application.Access;
using BranchLife.Application.Criticism;
using BranchLife.Application.Meetings;
using BranchLife.Application.Rectification;
using BranchLife.Application.Reports.Exporting;
using BranchLife.Application.Reports.ProblemLists;
using BranchLife.Application.Sessions;
using BranchLife.Documents.Papers;
using BranchLife.Documents.Tables;
using BranchLife.Domain;
using BranchLife.Domain.Criticism;
using BranchLife.Domain.Meetings;
using BranchLife.Domain.Rectification;
using BranchLife.Persistence;
using Microsoft.EntityFrameworkCore;
using static BranchLife.Documents.Papers.Block;

namespace BranchLife.Application.Reports.CriticismSummaries;

/// <summary>批评意见汇总表 (domain data 4.9), by the rule of criticism: who does not read all of it finds what concerns himself.</summary>
public sealed class CriticismSummaryPaper(BranchLifeDbContext db, Actor actor, ReadingDoor door) : IMaterialOf<ExportSetting>
{
    public async Task<Material> FindAsync(ExportSetting setting, CancellationToken ct)
    {
        var records = await db.CriticismRecords.AsNoTracking().VisibleTo(db, actor)
            .Where(record => record.MeetingId == setting.Meeting.Id && record.Kind == CriticismKind.Mutual)
            .OrderBy(record => record.SessionId).ThenBy(record => record.Ordinal).ThenBy(record => record.Id).ToListAsync(ct);
        if (records.Count == 0) throw new RuleViolationException(ExportRules.NothingWasKeptYet, "没有您可以阅读的批评意见");

        var names = await db.NamesOfAsync(records.SelectMany(record => new[] { record.AuthorId, record.SubjectId }), ct);
        var problems = await ProblemsAsync(setting.Meeting, ct);
        CriticismRow[] rows = [.. records.Select(record => new CriticismRow(
            names[record.AuthorId], names[record.SubjectId], door.Open(record.Words, record.Sensitive)!, record.Aspect,
            door.Open(record.Reply, record.Sensitive), problems.GetValueOrDefault(record.Id.Value)))];
        var table = Layout(setting);
        return Material.Of(new Paper($"{setting.Branch.Name}\n{setting.Meeting.Title}批评意见汇总表")
        {
            Body = [Note(RestrictedPaper.Warning), Tabulate(table, rows)], Landscape = true,
        }, table, rows);
    }

    private static Table<CriticismRow> Layout(ExportSetting setting) =>
        (Table.Of<CriticismRow>("批评意见汇总表") with { Subtitle = $"{setting.Branch.Name}　{setting.Meeting.Title}　{RestrictedPaper.Warning}" })
        .Ordinal()
        .Text("批评人", row => row.Author, 4.5)
        .Text("被批评人", row => row.Subject, 4.5)
        .Prose("批评意见（原话）", row => row.Words, 20)
        .Text("方面", row => row.Aspect, 6)
        .Prose("本人表态", row => row.Reply, 12)
        .Text("对应问题编号", row => row.Problems, 4)
        .Freeze(3);

    // By the places that the same reader's 问题清单 shows.
    private async Task<Dictionary<Guid, string>> ProblemsAsync(Meeting meeting, CancellationToken ct)
    {
        var visible = db.Problems.AsNoTracking().VisibleTo(db, actor).Where(problem => problem.MeetingId == meeting.Id);
        var order = await db.OrderOfAsync(visible, ct);
        var linked = await visible.ToListAsync(ct);
        return linked.SelectMany(problem => problem.Links.Where(link => link.Kind is ProblemLinkKind.Criticism)
                .Select(link => (link.RecordId, Number: order.IndexOf(problem.Id) + 1)))
            .GroupBy(link => link.RecordId)
            .ToDictionary(links => links.Key, links => string.Join('、', links.Select(link => link.Number).Order()
                .Select(number => number.ToString(CultureInfo.InvariantCulture))));
    }
}
