using BranchLife.Application.Access;
using BranchLife.Domain;
using BranchLife.Domain.Branches;

namespace BranchLife.Application.Branches;

/// <summary>
/// A unit is read by its members, its committee, its own office, every office above and the supervising group assigned to it;
/// what stands below such a unit is read with it. Of the units above one's own only the names are shown.
/// </summary>
public static class BranchAccess
{
    /// <summary>A deputy does not entrust others with what is entrusted to the deputy: only the secretary in person does.</summary>
    public static bool Allows(BranchAction action, Id<Unit> unit, Relation relation, Actor actor) => action switch
    {
        BranchAction.AppointPost or BranchAction.HandOverItems => relation.IsAbove || actor.Offices.Contains(unit),
        BranchAction.EntrustDeputy => actor.Posts.Any(post => post.UnitId == unit && post.Kind is PostKind.Secretary),
    };

    public static IQueryable<Unit> VisibleTo(this IQueryable<Unit> units, Actor actor)
    {
        var reach = Reach(actor);
        var below = from unit in units
                    from above in unit.Ancestors
                    where reach.Contains(above.AncestorId)
                    select unit.Id;
        return units.Where(unit => reach.Contains(unit.Id) || below.Contains(unit.Id));
    }

    /// <summary>Units above those that the actor reads: named, not read.</summary>
    public static IQueryable<Unit> AboveWhatIsVisibleTo(this IQueryable<Unit> units, IQueryable<Unit> all, Actor actor)
    {
        var reach = Reach(actor);
        return units.Where(unit => !reach.Contains(unit.Id) && !unit.Ancestors.Any(above => reach.Contains(above.AncestorId))
            && all.Any(own => reach.Contains(own.Id) && own.Ancestors.Any(above => above.AncestorId == unit.Id)));
    }

    /// <summary>Branches over which one of the actor's offices stands.</summary>
    public static IQueryable<Unit> Below(this IQueryable<Unit> units, Actor actor)
    {
        var offices = actor.Offices.ToArray();
        return units.Where(unit => unit.Ancestors.Any(above => offices.Contains(above.AncestorId)));
    }

    private static Id<Unit>[] Reach(Actor actor) => [.. actor.Inside.Concat(actor.Offices).Concat(actor.Supervised).Distinct()];
}
