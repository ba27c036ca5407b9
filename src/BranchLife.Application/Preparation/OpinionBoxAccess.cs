using BranchLife.Application.Access;

namespace BranchLife.Application.Preparation;

public enum OpinionBoxAction
{
    /// <summary>That it stands, until when, its link and how much is in it; never what.</summary>
    Read,

    /// <summary>Set up, reschedule, replace the link, close, empty.</summary>
    Handle,
}

/// <summary>The box is the committee's to see and the secretary's to handle. What lies in it is nobody's until it is emptied.</summary>
public static class OpinionBoxAccess
{
    public static bool Allows(OpinionBoxAction action, Relation relation) => action switch
    {
        OpinionBoxAction.Read => relation.IsCommittee,
        OpinionBoxAction.Handle => relation.IsSecretary,
    };
}
