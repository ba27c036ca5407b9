using BranchLife.Application.Access;
using BranchLife.Domain;
using BranchLife.Domain.Branches;
using BranchLife.Domain.Members;
using BranchLife.Domain.Rectification;
using BranchLife.Persistence;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Rectification;

/// <summary>
/// What most readers ask, compiled once: what is open in the branch they belong to, from its beginning, without a filter. There the rule
/// of reading comes down to one line: the branch's own items, whatever concerns the reader, and to the committee everything. One object for
/// the life of the program, since a compiled question belongs to one model.
/// </summary>
public sealed class OwnBranchLedger
{
    private readonly Func<BranchLifeDbContext, Id<Unit>, Id<Person>, bool, DateOnly, CancellationToken, Task<Ledger.Counts?>> _counted =
        EF.CompileAsyncQuery((BranchLifeDbContext db, Id<Unit> branch, Id<Person> reader, bool sits, DateOnly today, CancellationToken ct) => db.RectificationItems
            .Where(item => item.UnitId == branch && item.State != RectificationState.Closed
                && (sits || item.SubjectId == null || item.OwnerId == reader || item.SubjectId == reader || item.VerifierId == reader))
            .GroupBy(_ => 1).Select(all => new Ledger.Counts(
                all.Count(),
                all.Count(item => item.State != RectificationState.ClosureRequested),
                all.Count(item => item.State == RectificationState.ClosureRequested),
                0,
                all.Count(item => item.State != RectificationState.ClosureRequested
                    && (item.DueOn < today || (item.DueOn == null && item.NextReviewOn < today))))).SingleOrDefault());

    private readonly Func<BranchLifeDbContext, Id<Unit>, Id<Person>, bool, int, IAsyncEnumerable<Ledger.Found>> _first =
        EF.CompileAsyncQuery((BranchLifeDbContext db, Id<Unit> branch, Id<Person> reader, bool sits, int rows) =>
            (from item in db.RectificationItems
             join problem in db.Problems on item.ProblemId equals problem.Id
             join owner in db.Persons on item.OwnerId equals owner.Id
             join unit in db.Units on item.UnitId equals unit.Id
             where item.UnitId == branch && item.State != RectificationState.Closed
                 && (sits || item.SubjectId == null || item.OwnerId == reader || item.SubjectId == reader || item.VerifierId == reader)
             orderby item.DueOn == null, item.DueOn, item.Id
             select new Ledger.Found(
                 item.Id, item.ProblemId, problem.SubjectId, problem.Statement, problem.Origin, item.Measure, owner.Name, unit.ShortName ?? unit.Name,
                 item.DueOn, item.FirstDueOn, item.NextReviewOn, item.State, item.OutsideBody, item.IsRepeated, item.NextLookBackOn, item.OwnerId == reader))
            .Take(rows));

    /// <summary>Whether this is the question.</summary>
    internal static bool Answers(LedgerFilter filter, Id<Unit>? unit, Actor actor) =>
        unit is not null && unit == actor.BranchId && filter with { Unit = null, State = null, Rows = Ledger.PageSize } == new LedgerFilter()
        && filter is { State: null or LedgerState.Unclosed, Rows: Ledger.PageSize };

    internal async Task<(Ledger.Counts Counts, List<Ledger.Found> Rows)> AskAsync(BranchLifeDbContext db, Actor actor, CancellationToken ct)
    {
        var (branch, sits) = (actor.BranchId!.Value, actor.SitsOnCommitteeOf(actor.BranchId.Value));
        var counts = await _counted(db, branch, actor.PersonId, sits, actor.Today, ct);
        var rows = new List<Ledger.Found>(Ledger.PageSize + 1);
        await foreach (var row in _first(db, branch, actor.PersonId, sits, Ledger.PageSize + 1).WithCancellation(ct)) rows.Add(row);
        return (counts ?? Ledger.Counts.None, rows);
    }
}
