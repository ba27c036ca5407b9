using BranchLife.Application.Access;
using BranchLife.Domain.Preparation;

namespace BranchLife.Application.Preparation;

public enum StudyAction
{
    Read,
    Record,
}

public static class StudyAccess
{
    public static bool Allows(StudyAction action, StudySession study, Relation relation) => action switch
    {
        StudyAction.Read => relation.IsMember || relation.IsCommittee || relation.IsAbove || relation.IsGroup,
        StudyAction.Record => relation.IsCommittee,
    };
}
