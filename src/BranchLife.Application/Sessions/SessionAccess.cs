using BranchLife.Application.Access;
using BranchLife.Domain.Sessions;

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

    private static bool Runs(MeetingSession session, Relation relation) =>
        session.HostId == relation.PersonId || session.RecorderId == relation.PersonId;
}
