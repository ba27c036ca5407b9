using BranchLife.Application.Access;
using BranchLife.Application.Rules;
using BranchLife.Domain;
using BranchLife.Domain.Branches;
using BranchLife.Domain.Deeds;
using BranchLife.Domain.Rectification;
using BranchLife.Persistence;

namespace BranchLife.Application.Deeds;

/// <summary>点单: a wish of the people, written down by the secretary or any member.</summary>
public sealed class EnterDeed(BranchLifeDbContext db, Actor actor, NewDeed choices, TimeProvider clock, IdSource ids)
{
    public async Task<Id<PracticalDeed>> ExecuteAsync(Id<Unit> branch, Wish wish, Id<RectificationItem>? item, CancellationToken ct)
    {
        var offered = await choices.FindAsync(branch, ct);
        if (item is { } served && offered.Items.All(one => one.Id != served)) throw new NotFoundException();
        TypedText.RefuseClassified(actor.Today, wish.What, wish.AskedBy, wish.Place);
        var deed = PracticalDeed.Enter(ids.Next<PracticalDeed>(), branch, wish, item, actor.PersonId, clock.GetUtcNow());
        db.Add(deed);
        await db.SaveChangesAsync(ct);
        return deed.Id;
    }
}
