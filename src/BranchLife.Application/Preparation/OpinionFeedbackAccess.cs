using BranchLife.Application.Access;
using BranchLife.Domain.Preparation;

namespace BranchLife.Application.Preparation;

public enum OpinionFeedbackAction
{
    Read,
    Write,
}

/// <summary>A draft is the committee's; once published the whole branch, above and an assigned group read it.</summary>
public static class OpinionFeedbackAccess
{
    public static bool Allows(OpinionFeedbackAction action, OpinionFeedback feedback, Relation relation) => action switch
    {
        OpinionFeedbackAction.Read => relation.IsCommittee
            || (feedback.PublishedOn is not null && (relation.IsMember || relation.IsAbove || relation.IsGroup)),
        OpinionFeedbackAction.Write => relation.IsSecretary,
    };
}
