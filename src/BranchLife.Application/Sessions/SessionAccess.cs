using BranchLife.Application.Access;
using BranchLife.Domain.Sessions;
using BranchLife.Persistence;

namespace BranchLife.Application.Sessions;

public enum SessionAction
{
    /// <summary>Sign-in list, agenda, order of speaking: the body.</summary>
    Read,

    /// <summary>Sign in others, record speeches and criticism.</summary>
    Record,

    /// <summary>Approve leave.</summary>
    ApproveLeave,

    /// <summary>Open, end, assemble minutes.</summary>
    Run,
}

public static class SessionAccess
{
    public static bool Allows(SessionAction action, MeetingSession session, Relation relation) => action switch
    {
        SessionAction.Read => relation.IsMember || relation.IsCommittee || relation.IsAbove || relation.IsGroup || Runs(session, relation),
        SessionAction.Record or SessionAction.Run => relation.IsSecretary || Runs(session, relation),
        SessionAction.ApproveLeave => relation.IsSecretary,
    };

    /// <summary>The SQL twin of <see cref="SessionAction.Read"/>.</summary>
    public static IQueryable<MeetingSession> VisibleTo(this IQueryable<MeetingSession> sessions, BranchLifeDbContext db, Actor actor)
    {
        var (inside, person) = (actor.Inside, actor.PersonId);
        var (offices, groups, today) = (actor.Offices.ToArray(), actor.Groups.ToArray(), actor.Today);
        return sessions.Where(session => inside.Contains(session.BranchId) || session.HostId == person || session.RecorderId == person
            || db.Units.Any(unit => unit.Id == session.BranchId && unit.Ancestors.Any(above => offices.Contains(above.AncestorId)))
            || db.SupervisingGroups.Any(group => groups.Contains(group.Id) && group.Assignments.Any(a =>
                a.BranchId == session.BranchId && a.From <= today && (a.To == null || today <= a.To))));
    }

    private static bool Runs(MeetingSession session, Relation relation) =>
        session.HostId == relation.PersonId || session.RecorderId == relation.PersonId;
}
