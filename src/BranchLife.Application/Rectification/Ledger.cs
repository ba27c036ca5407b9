using BranchLife.Application.Access;
using BranchLife.Domain;
using BranchLife.Domain.Branches;
using BranchLife.Domain.Members;
using BranchLife.Domain.Preparation;
using BranchLife.Domain.Rectification;
using BranchLife.Persistence;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Rectification;

/// <summary>整改台账: without a filter the reader's own unit and what is open there. Two statements, whatever
/// the size: page and counts; a third where a page lists members' items.</summary>
public sealed class Ledger(BranchLifeDbContext db, Actor actor, ReadingDoor door, OwnBranchLedger ownBranch)
{
    public const int PageSize = 20;

    public async Task<View> FindAsync(LedgerFilter filter, CancellationToken ct)
    {
        var unit = filter.Unit ?? UnitOf(actor);
        var (counts, rows) = OwnBranchLedger.Answers(filter, unit, actor)
            ? await ownBranch.AskAsync(db, actor, ct)
            : await AskAsync(filter, unit, ct);
        var readable = await db.ReadableAsync(actor, rows.Take(filter.Rows).Select(row => (row.ProblemId, row.SubjectId)), ct);
        Row[] page =
        [
            .. rows.Take(filter.Rows).Select(row => new Row(
                row.Id, readable.Contains(row.ProblemId) ? door.Open(row.Statement, row.ProblemId, row.SubjectId)! : ProblemWords.Withheld,
                row.Origin, row.Measure, OwnerWords.Of(row.Owner, row.OutsideBody), row.Branch, row.DueOn, row.FirstDueOn, row.NextReviewOn, row.State, row.IsMine)
            {
                IsOfBranch = row.SubjectId is null, IsRepeated = row.IsRepeated, LookBackOn = row.NextLookBackOn,
            }),
        ];
        await door.CloseAsync(ct);
        return new View(unit, page, counts, rows.Count > filter.Rows ? new LedgerPlace(page[^1].DueOn, page[^1].Id) : null, actor.Today);
    }

    private async Task<(Counts Counts, List<Found> Rows)> AskAsync(LedgerFilter filter, Id<Unit>? unit, CancellationToken ct)
    {
        var listed = filter.Among(db.RectificationItems.VisibleTo(db, actor), db, await LedgerUnits.OfAsync(db, actor, unit, ct), actor.Today);
        var rows = from item in Following(listed, filter.After)
                   join problem in db.Problems on item.ProblemId equals problem.Id
                   join owner in db.Persons on item.OwnerId equals owner.Id
                   join branch in db.Units on item.UnitId equals branch.Id
                   orderby item.DueOn == null, item.DueOn, item.Id
                   select new Found(
                       item.Id, item.ProblemId, problem.SubjectId, problem.Statement, problem.Origin, item.Measure, owner.Name, branch.ShortName ?? branch.Name,
                       item.DueOn, item.FirstDueOn, item.NextReviewOn, item.State, item.OutsideBody, item.IsRepeated, item.NextLookBackOn, item.OwnerId == actor.PersonId);
        return (await CountsAsync(listed, ct), await rows.Take(filter.Rows + 1).ToListAsync(ct));
    }

    /// <summary>How many there are, without a word read.</summary>
    public async Task<int> CountAsync(LedgerFilter filter, CancellationToken ct) => await filter.Among(
        db.RectificationItems.VisibleTo(db, actor), db, await LedgerUnits.OfAsync(db, actor, filter.Unit ?? UnitOf(actor), ct), actor.Today).CountAsync(ct);

    /// <summary>The branch of the membership, of a post, or the office's unit; null for a supervising group, which begins with all that it reads.</summary>
    internal static Id<Unit>? UnitOf(Actor actor) => actor.BranchId
        ?? actor.Posts.Select(post => (Id<Unit>?)post.UnitId).FirstOrDefault()
        ?? actor.Offices.Select(office => (Id<Unit>?)office).FirstOrDefault();

    internal static IQueryable<RectificationItem> Following(IQueryable<RectificationItem> items, LedgerPlace? after) => after switch
    {
        null => items,
        { DueOn: { } day, Id: var id } => items.Where(item => item.DueOn == null || item.DueOn > day || (item.DueOn == day && item.Id > id)),
        { Id: var id } => items.Where(item => item.DueOn == null && item.Id > id),
    };

    private async Task<Counts> CountsAsync(IQueryable<RectificationItem> items, CancellationToken ct)
    {
        var today = actor.Today;
        return await items.GroupBy(_ => 1).Select(all => new Counts(
            all.Count(),
            all.Count(item => item.State == RectificationState.Open || item.State == RectificationState.InProgress
                || item.State == RectificationState.ClosureReturned || item.State == RectificationState.LongTerm || item.State == RectificationState.Reopened),
            all.Count(item => item.State == RectificationState.ClosureRequested),
            all.Count(item => item.State == RectificationState.Closed),
            all.Count(item => item.State != RectificationState.Closed && item.State != RectificationState.ClosureRequested
                && (item.DueOn < today || (item.DueOn == null && item.NextReviewOn < today))))).SingleOrDefaultAsync(ct) ?? Counts.None;
    }

    /// <param name="Unit">Whose items, with everything below it; null for everything that the reader may read.</param>
    /// <param name="Next">Where the next page begins; null on the last.</param>
    public sealed record View(Id<Unit>? Unit, IReadOnlyList<Row> Rows, Counts Counts, LedgerPlace? Next, DateOnly Today);

    /// <param name="Running">Not yet closed, without those that wait for verification.</param>
    /// <param name="Late">Of these: past due.</param>
    public sealed record Counts(int Total, int Running, int ToVerify, int Closed, int Late)
    {
        internal static Counts None { get; } = new(0, 0, 0, 0, 0);
    }

    /// <summary>A row before its words are opened.</summary>
    internal sealed record Found(
        Id<RectificationItem> Id, Id<Problem> ProblemId, Id<Person>? SubjectId, SensitiveText? Statement, ProblemOrigin Origin, string Measure, string Owner,
        string Branch, DateOnly? DueOn, DateOnly? FirstDueOn, DateOnly? NextReviewOn, RectificationState State, string? OutsideBody, bool IsRepeated,
        DateOnly? NextLookBackOn, bool IsMine);

    /// <param name="IsMine">The reader owns it.</param>
    public sealed record Row(
        Id<RectificationItem> Id, string Problem, ProblemOrigin Origin, string Measure, string Owner, string Branch, DateOnly? DueOn,
        DateOnly? FirstDueOn, DateOnly? NextReviewOn, RectificationState State, bool IsMine)
    {
        public bool IsOfBranch { get; init; }

        /// <summary>Stood on an earlier list already.</summary>
        public bool IsRepeated { get; init; }

        /// <summary>The next 回头看; null where none is left.</summary>
        public DateOnly? LookBackOn { get; init; }

        public int DaysLate(DateOnly today) => ItemState.DaysLate(State, DueOn, NextReviewOn, today);
    }
}
