using BranchLife.Application.Access;
using BranchLife.Domain.Deeds;
using BranchLife.Persistence;

namespace BranchLife.Application.Deeds;

public enum DeedAction
{
    Read,

    /// <summary>审单.</summary>
    Review,

    /// <summary>Asks a comrade to take it.</summary>
    Offer,

    /// <summary>领单, joining, answering who has asked.</summary>
    Take,

    /// <summary>办理结果.</summary>
    Report,

    GiveBack,

    /// <summary>What the asker says to it.</summary>
    Confirm,
}

/// <summary>
/// Read by the branch; from outside only counted. Reviewed by the 支委会, by another than who wrote it down where there is one.
/// Confirmed by the 支委会 or by who wrote it down, never by who had a hand in it; where the secretary has done it and there is no
/// 支委会, by any other member.
/// </summary>
public static class DeedAccess
{
    public static bool Allows(DeedAction action, PracticalDeed deed, Relation relation, RestrictedSetting setting) => action switch
    {
        DeedAction.Read => relation.IsMember || relation.IsCommittee,
        DeedAction.Review => relation.IsCommittee && (deed.EnteredById != relation.PersonId || !setting.HasCommittee),
        DeedAction.Offer => relation.IsSecretary,
        DeedAction.Take => relation.IsMember,
        DeedAction.Report => deed.IsDoer(relation.PersonId),
        DeedAction.GiveBack => deed.TakenById == relation.PersonId,
        DeedAction.Confirm => !deed.IsDoer(relation.PersonId)
            && (relation.IsCommittee || deed.EnteredById == relation.PersonId
                || (relation.IsMember && setting is { SecretaryOwns: true, HasCommittee: false })),
    };

    /// <summary>The SQL twin of <see cref="DeedAction.Read"/>.</summary>
    public static IQueryable<PracticalDeed> VisibleTo(this IQueryable<PracticalDeed> deeds, Actor actor)
    {
        var inside = actor.Inside;
        return deeds.Where(deed => inside.Contains(deed.BranchId));
    }

    /// <summary>Those of branches that the actor looks at from outside: for counting alone.</summary>
    internal static IQueryable<PracticalDeed> CountedBy(this IQueryable<PracticalDeed> deeds, BranchLifeDbContext db, Actor actor)
    {
        var (offices, supervised) = (actor.Offices.ToArray(), actor.Supervised.ToArray());
        return deeds.Where(deed => supervised.Contains(deed.BranchId)
            || db.Units.Any(unit => unit.Id == deed.BranchId && unit.Ancestors.Any(above => offices.Contains(above.AncestorId))));
    }
}
