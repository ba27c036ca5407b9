using BranchLife.Application.Access;
using BranchLife.Domain.Sessions;
using BranchLife.Persistence;

namespace BranchLife.Application.Sessions;

public enum MinutesAction
{
    ReadBody,
    Assemble,
    Sign,
    Seal,
}

public static class MinutesAccess
{
    public static bool Allows(MinutesAction action, Minutes minutes, Relation relation) => action switch
    {
        MinutesAction.ReadBody => minutes.IsSealed
            ? relation.IsMember || relation.IsCommittee || relation.IsAbove || relation.IsGroup || Runs(minutes, relation)
            : relation.IsSecretary || Runs(minutes, relation),
        MinutesAction.Assemble or MinutesAction.Seal => relation.IsSecretary || Runs(minutes, relation),
        MinutesAction.Sign => Runs(minutes, relation),
    };

    /// <summary>The restricted part: secretary, host and recorder until sealing, an assigned group if the notice grants it.</summary>
    public static bool ReadsRestricted(Minutes minutes, Relation relation, bool groupsReadMinutes) =>
        relation.IsSecretary || (!minutes.IsSealed && Runs(minutes, relation)) || (relation.IsGroup && groupsReadMinutes && !relation.IsMember);

    /// <summary>The SQL twin of <see cref="MinutesAction.ReadBody"/>.</summary>
    public static IQueryable<Minutes> VisibleTo(this IQueryable<Minutes> minutes, BranchLifeDbContext db, Actor actor)
    {
        var leads = actor.Inside.Where(actor.IsSecretaryOf).ToArray();
        var (inside, person) = (actor.Inside, actor.PersonId);
        var (offices, groups, today) = (actor.Offices.ToArray(), actor.Groups.ToArray(), actor.Today);
        return minutes.Where(kept => leads.Contains(kept.BranchId) || kept.HostId == person || kept.RecorderId == person
            || (kept.SealedAt != null && (inside.Contains(kept.BranchId)
                || db.Units.Any(unit => unit.Id == kept.BranchId && unit.Ancestors.Any(above => offices.Contains(above.AncestorId)))
                || db.SupervisingGroups.Any(group => groups.Contains(group.Id) && group.Assignments.Any(a =>
                    a.BranchId == kept.BranchId && a.From <= today && (a.To == null || today <= a.To))))));
    }

    private static bool Runs(Minutes minutes, Relation relation) =>
        minutes.HostId == relation.PersonId || minutes.RecorderId == relation.PersonId;
}
