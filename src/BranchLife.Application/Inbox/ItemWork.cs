using System.Linq.Expressions;
using BranchLife.Application.Access;
using BranchLife.Application.Rectification;
using BranchLife.Domain.Branches;
using BranchLife.Domain.Rectification;
using BranchLife.Persistence;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Inbox;

/// <summary>
/// What the dates of items ask of others than their owners: 回头看 that is due, long-term items to look at, and how many are overdue.
/// Worked out when it is read, so nothing is missed if the program stood still.
/// </summary>
internal sealed class ItemWork(BranchLifeDbContext db, Actor actor)
{
    private const int Ahead = 7;

    public async Task<IEnumerable<Todo>> FindAsync(CancellationToken ct) =>
        [.. await LookBacksAsync(ct), .. await LookBacksFromOutsideAsync(ct), .. await LongTermAsync(ct), .. await OverdueAsync(ct)];

    // By the 支委会, or by the member whom the secretary has named; the secretary's personal item is looked at from outside.
    private async Task<IEnumerable<Todo>> LookBacksAsync(CancellationToken ct)
    {
        if (actor.Inside.Length == 0) return [];

        var (me, inside, sits) = (actor.PersonId, actor.Inside, actor.Inside.Where(actor.SitsOnCommitteeOf).ToArray());
        var secretaries = Secretaries();
        return await LinesAsync(Due().Where(item => inside.Contains(item.UnitId) && (item.VerifierId == me || (sits.Contains(item.UnitId)
            && (item.SubjectId == null || !secretaries.Any(post => post.UnitId == item.UnitId && post.PersonId == item.OwnerId))))), null, ct);
    }

    // What the secretary answers for, in branches below the office or assigned to the group.
    private async Task<IEnumerable<Todo>> LookBacksFromOutsideAsync(CancellationToken ct)
    {
        if (actor.Offices.Count == 0 && actor.Supervised.Count == 0) return [];

        var (own, attached, supervised, offices) = (actor.BranchId, actor.AttachedTo.ToArray(), actor.Supervised.ToArray(), actor.Offices.ToArray());
        var secretaries = Secretaries();
        Expression<Func<RectificationItem, bool>> inReach = item => supervised.Contains(item.UnitId);
        inReach = inReach.Or(offices.Length > 0, () => item =>
            db.Units.Any(unit => unit.Id == item.UnitId && unit.Ancestors.Any(above => offices.Contains(above.AncestorId))));
        return await LinesAsync(Due().VisibleTo(db, actor).Where(inReach).Where(item => item.UnitId != own && !attached.Contains(item.UnitId)
            && secretaries.Any(post => post.UnitId == item.UnitId && post.PersonId == item.OwnerId)), "：", ct);
    }

    private IQueryable<RectificationItem> Due()
    {
        var (me, today) = (actor.PersonId, actor.Today);
        return db.RectificationItems.Where(item => item.State == RectificationState.Closed && item.NextLookBackOn <= today
            && item.OwnerId != me && item.SubjectId != me);
    }

    private IQueryable<Post> Secretaries()
    {
        var today = actor.Today;
        return db.Posts.Where(post => post.Kind == PostKind.Secretary && post.From <= today && (post.To == null || today <= post.To));
    }

    /// <param name="naming">What stands before the branch's name; null: the branch is known.</param>
    private async Task<IEnumerable<Todo>> LinesAsync(IQueryable<RectificationItem> due, string? naming, CancellationToken ct)
    {
        var items = await (from item in due
                           join branch in db.Units on item.UnitId equals branch.Id
                           orderby item.NextLookBackOn, item.Id
                           select new { item.Id, item.Measure, item.NextLookBackOn, item.ClosedOn, Branch = branch.ShortName ?? branch.Name })
            .Take(Waiting.Most).ToListAsync(ct);
        return items.Select(item => new Todo(
            $"开展整改“回头看”{(naming is null ? "" : naming + item.Branch)}", "去回头看", $"/rectification/{item.Id}", item.NextLookBackOn,
            item.ClosedOn is { } closed ? $"销号满{item.NextLookBackOn!.Value.DayNumber - closed.DayNumber}天 · {item.Measure}" : item.Measure));
    }

    private async Task<IEnumerable<Todo>> LongTermAsync(CancellationToken ct)
    {
        var (led, soon) = (actor.Led, actor.Today.AddDays(Ahead));
        if (led.Length == 0) return [];

        var items = await db.RectificationItems.Where(item => led.Contains(item.UnitId) && item.NextReviewOn <= soon
                && (item.State == RectificationState.LongTerm || item.State == RectificationState.InProgress || item.State == RectificationState.Reopened))
            .OrderBy(item => item.NextReviewOn).ThenBy(item => item.Id).Take(Waiting.Most)
            .Select(item => new { item.Id, item.Measure, item.NextReviewOn }).ToListAsync(ct);
        return items.Select(item => new Todo("检查长期坚持的整改事项", "去检查", $"/rectification/{item.Id}", item.NextReviewOn, item.Measure));
    }

    // One line a branch; each owner is reminded of the own items one by one.
    private async Task<IEnumerable<Todo>> OverdueAsync(CancellationToken ct)
    {
        var (led, me, today) = (actor.Led, actor.PersonId, actor.Today);
        if (led.Length == 0) return [];

        var late = await LedgerState.Late.Among(db.RectificationItems, today)
            .Where(item => led.Contains(item.UnitId) && item.OwnerId != me && item.DueOn != null)
            .GroupBy(item => item.UnitId).Select(items => new { Unit = items.Key, Count = items.Count(), Since = items.Min(item => item.DueOn) }).ToListAsync(ct);
        return late.Select(unit => new Todo($"督促 {unit.Count} 项超期的整改事项", "去督促", $"/rectification?unit={unit.Unit}&state={LedgerState.Late}", unit.Since));
    }
}
