using BranchLife.Application.Access;
using BranchLife.Application.Meetings;
using BranchLife.Application.Rectification;
using BranchLife.Documents.Papers;
using BranchLife.Domain;
using BranchLife.Domain.Members;
using BranchLife.Domain.Preparation;
using BranchLife.Domain.Rectification;
using BranchLife.Persistence;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Reports.RectificationLedgers;

/// <summary>Items with their problem, branch and people as lines of a ledger.</summary>
internal static class LedgerRows
{
    /// <param name="items">Already narrowed to what the reader may read; the order is kept.</param>
    public static async Task<LedgerRow[]> LedgerRowsOfAsync(this BranchLifeDbContext db, IQueryable<RectificationItem> items, Actor actor, ReadingDoor door,
        CancellationToken ct)
    {
        var found = await (from item in items
                           join problem in db.Problems on item.ProblemId equals problem.Id
                           join unit in db.Units on item.UnitId equals unit.Id
                           orderby unit.Code, item.SubjectId != null, item.SubjectId, item.OpenedAt, item.Id
                           select new { Item = item, problem.Statement, problem.Origin, Branch = unit.ShortName ?? unit.Name }).ToListAsync(ct);
        var names = await db.NamesOfAsync(found.SelectMany(row => PeopleOf(row.Item)), ct);
        var readable = await db.ReadableAsync(actor, found.Select(row => (row.Item.ProblemId, row.Item.SubjectId)), ct);
        return
        [
            .. found.Select(row => RowOf(row.Item, readable.Contains(row.Item.ProblemId)
                ? door.Open(row.Statement, row.Item.ProblemId, row.Item.SubjectId)! : ProblemWords.Withheld, row.Branch, row.Origin, names)),
        ];
    }

    private static IEnumerable<Id<Person>?> PeopleOf(RectificationItem item) =>
        [item.OwnerId, item.SubjectId, .. item.Decisions.Select(decision => (Id<Person>?)decision.VerifierId)];

    private static LedgerRow RowOf(RectificationItem item, string problem, string branch, ProblemOrigin origin, IReadOnlyDictionary<Id<Person>, string> names) => new(
        item.Id, branch, names.Of(item.SubjectId), problem, item.Goal, item.Measure, OwnerWords.Of(names[item.OwnerId], item.OutsideBody), item.DueOn, item.NextReviewOn,
        Lines(item, isEvidence: false), Lines(item, isEvidence: true), item.State, item.ClosedOn,
        names.Of(item.Decisions.Where(decision => decision.Closed).Select(decision => (Id<Person>?)decision.VerifierId).LastOrDefault()))
    {
        Origin = origin.Word, FirstDueOn = item.FirstDueOn, LookedBack = LookedBack(item),
    };

    private static string? LookedBack(RectificationItem item) =>
        item.LookBacks.LastOrDefault(look => look.DoneOn is not null) is { } done ? $"{ChineseDay.Write(done.DoneOn!.Value)}：{done.Result!.Value.Word}，{done.Finding}"
        : item.NextLookBackOn is { } due ? $"{ChineseDay.Write(due)}到期" : null;

    private static string? Lines(RectificationItem item, bool isEvidence)
    {
        var lines = item.Progress.Where(entry => entry.IsEvidence == isEvidence).OrderBy(entry => entry.HappenedOn).ThenBy(entry => entry.Ordinal)
            .Select(entry => $"{ChineseDay.Write(entry.HappenedOn)}：{entry.Text}").ToArray();
        return lines.Length == 0 ? null : string.Join("\n", lines);
    }
}
