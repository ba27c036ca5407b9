using BranchLife.Application.Access;
using BranchLife.Application.Deeds;
using BranchLife.Domain.Branches;
using BranchLife.Domain.Deeds;
using BranchLife.Persistence;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Inbox;

/// <summary>办实事: what one has taken or was asked to take; 审单 and confirmations of the 支委会, all of a branch in one line.</summary>
internal sealed class DeedWork(BranchLifeDbContext db, Actor actor)
{
    public async Task<IEnumerable<Todo>> FindAsync(CancellationToken ct)
    {
        if (actor.Inside.Length == 0) return [];

        var me = actor.PersonId;
        var own = await db.PracticalDeeds.VisibleTo(actor).Where(deed => (deed.State == DeedState.Accepted && deed.OfferedToId == me)
                || (deed.State == DeedState.Taken && deed.TakenById == me))
            .OrderBy(deed => deed.WishedFor == null).ThenBy(deed => deed.WishedFor).ThenBy(deed => deed.Id).Take(Waiting.Most)
            .Select(deed => new { deed.Id, deed.What, deed.WishedFor, deed.State }).ToListAsync(ct);
        return
        [
            .. own.Select(deed => deed.State is DeedState.Accepted
                ? new Todo("答复是否领办实事", "去答复", $"/deeds/{deed.Id}", deed.WishedFor, deed.What)
                : new Todo("办理领办的实事", "去办理", $"/deeds/{deed.Id}", deed.WishedFor, deed.What)),
            .. await OfCommitteeAsync(ct),
        ];
    }

    private async Task<IEnumerable<Todo>> OfCommitteeAsync(CancellationToken ct)
    {
        var sits = actor.Inside.Where(actor.SitsOnCommitteeOf).ToArray();
        if (sits.Length == 0) return [];

        var (me, today) = (actor.PersonId, actor.Today);
        var waiting = await (from deed in db.PracticalDeeds
                             join branch in db.Units on deed.BranchId equals branch.Id
                             where sits.Contains(deed.BranchId)
                                 && ((deed.State == DeedState.Wished && (deed.EnteredById != me || db.Posts.Where(post =>
                                         post.UnitId == deed.BranchId && post.Kind != PostKind.GroupLeader && post.From <= today
                                         && (post.To == null || today <= post.To)).Select(post => post.PersonId).Distinct().Count() < 3))
                                     || (deed.State == DeedState.Reported && deed.TakenById != me && !deed.Helpers.Any(helper => helper.PersonId == me)))
                             group deed by new { deed.BranchId, deed.State, Branch = branch.ShortName ?? branch.Name } into some
                             select new { some.Key.BranchId, some.Key.State, some.Key.Branch, Count = some.Count() }).ToListAsync(ct);
        return waiting.OrderBy(some => some.State).ThenBy(some => some.BranchId).Select(some => new Todo(
            some.State is DeedState.Wished ? "审核群众点单" : "听取群众意见，确认实事办结", some.State is DeedState.Wished ? "去审单" : "去确认",
            $"/deeds?Filter.State={some.State}#list", null, $"{some.Branch} · {some.Count} 件"));
    }
}
