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
    /// <summary>A member's own study is his own line; others learn from it his hours alone.</summary>
    public static bool Allows(StudyAction action, StudySession study, Relation relation) =>
        study.OwnerId is { } owner ? IsOwners(action, owner == relation.PersonId, relation) : IsOfBranch(action, relation);

    private static bool IsOwners(StudyAction action, bool isMine, Relation relation) => action switch
    {
        StudyAction.Read => isMine,
        StudyAction.Record => isMine && relation.IsMember,
    };

    private static bool IsOfBranch(StudyAction action, Relation relation) => action switch
    {
        StudyAction.Read => relation.IsMember || relation.IsCommittee || relation.IsAbove || relation.IsGroup,
        StudyAction.Record => relation.IsCommittee,
    };
}
