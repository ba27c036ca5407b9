using BranchLife.Application.Access;
using BranchLife.Application.Meetings;
using BranchLife.Application.Rectification;
using BranchLife.Application.Reports.Exporting;
using BranchLife.Documents.Papers;
using BranchLife.Domain.Members;
using BranchLife.Domain.Rectification;
using BranchLife.Persistence;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Reports.RectificationLedgers;

/// <summary>整改台账 of one meeting, as far as the reader may read its items.</summary>
public sealed class LedgerPaper(BranchLifeDbContext db, Actor actor, ReadingDoor door)
{
    public async Task<Material> FindAsync(ExportSetting setting, CancellationToken ct)
    {
        var found = await (from item in db.RectificationItems.AsNoTracking().VisibleTo(db, actor)
                           join problem in db.Problems on item.ProblemId equals problem.Id
                           where item.MeetingId == setting.Meeting.Id
                           orderby item.SubjectId != null, item.SubjectId, item.OpenedAt, item.Id
                           select new { Item = item, problem.Statement }).ToListAsync(ct);
        var names = await db.NamesOfAsync(found.SelectMany(row => PeopleOf(row.Item)), ct);
        var readable = await db.ReadableAsync(actor, found.Select(row => (row.Item.ProblemId, row.Item.SubjectId)), ct);
        LedgerRow[] rows =
        [
            .. found.Select(row => RowOf(row.Item, readable.Contains(row.Item.ProblemId)
                ? door.Open(row.Statement, row.Item.ProblemId, row.Item.SubjectId)! : ProblemWords.Withheld, names)),
        ];
        return Material.Of(LedgerLayout.Of(setting, rows), LedgerLayout.Ledger(setting), rows);
    }

    private static IEnumerable<Domain.Id<Person>?> PeopleOf(RectificationItem item) =>
        [item.OwnerId, item.SubjectId, .. item.Decisions.Select(decision => (Domain.Id<Person>?)decision.VerifierId)];

    private static LedgerRow RowOf(RectificationItem item, string problem, IReadOnlyDictionary<Domain.Id<Person>, string> names) => new(
        item.Id, names.Of(item.SubjectId), problem, item.Goal, item.Measure, names[item.OwnerId], item.DueOn, item.NextReviewOn,
        Lines(item, isEvidence: false), Lines(item, isEvidence: true), item.State, item.ClosedOn,
        names.Of(item.Decisions.Where(decision => decision.Closed).Select(decision => (Domain.Id<Person>?)decision.VerifierId).LastOrDefault()));

    private static string? Lines(RectificationItem item, bool isEvidence)
    {
        var lines = item.Progress.Where(entry => entry.IsEvidence == isEvidence).OrderBy(entry => entry.HappenedOn).ThenBy(entry => entry.Ordinal)
            .Select(entry => $"{ChineseDay.Write(entry.HappenedOn)}：{entry.Text}").ToArray();
        return lines.Length == 0 ? null : string.Join("\n", lines);
    }
}
