using BranchLife.Application.Access;
using BranchLife.Domain;
using BranchLife.Domain.Commitments;
using BranchLife.Domain.Members;
using BranchLife.Persistence;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Commitments;

/// <summary>The actor's own commitments, and those that the branch (or who looks at it from outside) may read, by due day.</summary>
public sealed class CommitmentList(BranchLifeDbContext db, Actor actor)
{
    public const int PageSize = 20;
    private const int MostOwn = 50;

    public async Task<View> FindAsync(Filter filter, CancellationToken ct)
    {
        var (me, today) = (actor.PersonId, actor.Today);
        var mine = await db.Commitments.Where(one => one.OwnerId == me)
            .OrderBy(one => one.State == CommitmentState.Reviewed).ThenBy(one => one.DueOn).ThenBy(one => one.Id).Take(MostOwn)
            .Select(one => new Own(one.Id, one.What, one.ForWhom, one.DueOn, one.State, one.Verdict, one.CarriedOverOn != null)).ToListAsync(ct);
        var stated = Narrow(db.Commitments.VisibleTo(db, actor).Where(one => one.State != CommitmentState.Draft), filter, today);
        var rows = await (from one in After(stated, filter)
                          join owner in db.Persons on one.OwnerId equals owner.Id
                          join branch in db.Units on one.BranchId equals branch.Id
                          orderby one.DueOn, one.Id
                          select new Row(one.Id, owner.Name, branch.ShortName ?? branch.Name, one.What, one.ForWhom, one.DueOn, one.State, one.Verdict))
            .Take(PageSize + 1).ToListAsync(ct);
        return new View(
            mine, [.. rows.Take(PageSize)], await CountAsync(stated, ct), rows.Count > PageSize ? rows[PageSize - 1].Id : null,
            NewCommitment.BranchOf(actor) is not null, actor.Inside.Length > 0, today);
    }

    private static IQueryable<Commitment> Narrow(IQueryable<Commitment> commitments, Filter filter, DateOnly today)
    {
        if (filter.Year is { } year and > 0 and < 10_000)
        {
            var (first, last) = (new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));
            commitments = commitments.Where(one => first <= one.DueOn && one.DueOn <= last);
        }

        if (filter.Owner is { } owner) commitments = commitments.Where(one => one.OwnerId == owner);
        return filter.State is { } standing ? standing.Among(commitments, today) : commitments;
    }

    private IQueryable<Commitment> After(IQueryable<Commitment> commitments, Filter filter) => filter.After is not { } last ? commitments
        : commitments.Where(one => db.Commitments.Any(shown => shown.Id == last
            && (one.DueOn > shown.DueOn || (one.DueOn == shown.DueOn && one.Id > shown.Id))));

    private async Task<Counts> CountAsync(IQueryable<Commitment> stated, CancellationToken ct)
    {
        var today = actor.Today;
        return await stated.GroupBy(_ => 1).Select(all => new Counts(
            all.Count(), all.Count(one => one.State == CommitmentState.Stated && one.DueOn >= today),
            all.Count(one => one.State == CommitmentState.Reported || (one.State == CommitmentState.Stated && one.DueOn < today)),
            all.Count(one => one.Verdict == CommitmentVerdict.Kept), all.Count(one => one.Verdict == CommitmentVerdict.PartlyKept),
            all.Count(one => one.Verdict == CommitmentVerdict.NotKept))).SingleOrDefaultAsync(ct) ?? new Counts(0, 0, 0, 0, 0, 0);
    }

    /// <param name="Year">Of the due day.</param>
    public sealed record Filter(CommitmentStanding? State = null, int? Year = null, Id<Person>? Owner = null, Id<Commitment>? After = null);

    /// <param name="MayWrite">Is a member, and so may make commitments.</param>
    /// <param name="IsOfBranch">Reads as one of the branch; else from outside, the secretaries' only.</param>
    public sealed record View(
        IReadOnlyList<Own> Mine, IReadOnlyList<Row> Rows, Counts Counts, Id<Commitment>? Next, bool MayWrite, bool IsOfBranch, DateOnly Today);

    public sealed record Counts(int Total, int Running, int ToReview, int Kept, int PartlyKept, int NotKept);

    public sealed record Own(
        Id<Commitment> Id, string What, string ForWhom, DateOnly DueOn, CommitmentState State, CommitmentVerdict? Verdict, bool IsCarriedOver);

    public sealed record Row(
        Id<Commitment> Id, string Owner, string Branch, string What, string ForWhom, DateOnly DueOn, CommitmentState State, CommitmentVerdict? Verdict);
}
