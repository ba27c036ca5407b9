using BranchLife.Application.Access;
using BranchLife.Application.Commitments;
using BranchLife.Domain.Branches;
using BranchLife.Domain.Commitments;
using BranchLife.Persistence;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Inbox;

/// <summary>承诺践诺: the own commitments that are due soon, and those that wait for the actor's review.</summary>
internal sealed class PromiseWork(BranchLifeDbContext db, Actor actor)
{
    private const int Ahead = 30;

    public async Task<IEnumerable<Todo>> FindAsync(CancellationToken ct) => [.. await OwnAsync(ct), .. await OfBranchAsync(ct), .. await FromOutsideAsync(ct)];

    private async Task<IEnumerable<Todo>> OwnAsync(CancellationToken ct)
    {
        if (actor.Inside.Length == 0) return [];

        var (me, soon) = (actor.PersonId, actor.Today.AddDays(Ahead));
        var due = await db.Commitments.Where(one => one.OwnerId == me && one.State == CommitmentState.Stated && one.DueOn <= soon)
            .OrderBy(one => one.DueOn).ThenBy(one => one.Id).Take(Waiting.Most).Select(one => new { one.Id, one.What, one.DueOn }).ToListAsync(ct);
        return due.Select(one => new Todo("报告承诺完成情况", "去报告", $"/commitments/{one.Id}", one.DueOn, one.What));
    }

    // Members' are the secretary's to review, all of a branch in one line; the secretary's own are the committee's.
    private async Task<IEnumerable<Todo>> OfBranchAsync(CancellationToken ct)
    {
        var sits = actor.Inside.Where(actor.SitsOnCommitteeOf).ToArray();
        if (sits.Length == 0) return [];

        var (me, today, led) = (actor.PersonId, actor.Today, sits.Where(actor.IsSecretaryOf).ToArray());
        var waiting = await (from one in CommitmentStanding.ToReview.Among(db.Commitments, today)
                             join branch in db.Units on one.BranchId equals branch.Id
                             where sits.Contains(one.BranchId) && one.OwnerId != me
                             let ofSecretary = db.Posts.Any(post => post.UnitId == one.BranchId && post.PersonId == one.OwnerId
                                 && post.Kind == PostKind.Secretary && post.From <= today && (post.To == null || today <= post.To))
                             where ofSecretary ? db.Posts.Where(post => post.UnitId == one.BranchId && post.Kind != PostKind.GroupLeader
                                     && post.From <= today && (post.To == null || today <= post.To)).Select(post => post.PersonId).Distinct().Count() >= 3
                                 : led.Contains(one.BranchId)
                             group one by new { one.BranchId, Branch = branch.ShortName ?? branch.Name } into ofBranch
                             select new { ofBranch.Key.BranchId, ofBranch.Key.Branch, Count = ofBranch.Count(), First = ofBranch.Min(one => one.DueOn) }).ToListAsync(ct);
        return waiting.Select(one => new Todo(
            "评议党员承诺", "去评议", $"/commitments?Filter.State={CommitmentStanding.ToReview}#branch", one.First, $"{one.Branch} · {one.Count} 项待评议"));
    }

    // Where there is a 支委会 it is reminded; whoever looks from outside may review all the same.
    private async Task<IEnumerable<Todo>> FromOutsideAsync(CancellationToken ct)
    {
        if (actor.Offices.Count == 0 && actor.Supervised.Count == 0) return [];

        var (me, today) = (actor.PersonId, actor.Today);
        var waiting = await (from one in CommitmentStanding.ToReview.Among(db.Commitments.OfSecretariesOutside(db, actor), today)
                             join branch in db.Units on one.BranchId equals branch.Id
                             where one.OwnerId != me
                                 && db.Posts.Where(post => post.UnitId == one.BranchId && post.Kind != PostKind.GroupLeader
                                     && post.From <= today && (post.To == null || today <= post.To)).Select(post => post.PersonId).Distinct().Count() < 3
                             orderby one.DueOn, one.Id
                             select new { one.Id, one.What, one.DueOn, Branch = branch.ShortName ?? branch.Name }).Take(Waiting.Most).ToListAsync(ct);
        return waiting.Select(one => new Todo($"评议书记承诺：{one.Branch}", "去评议", $"/commitments/{one.Id}", one.DueOn, one.What));
    }
}
