using BranchLife.Application.Access;
using BranchLife.Application.Criticism;
using BranchLife.Domain.Sessions;

namespace BranchLife.Application.Sessions;

public enum AdditionAction
{
    Read,

    /// <summary>Propose, and sign as the second person.</summary>
    Sign,
}

/// <summary>
/// Sealed: read as the body of the minutes, a restricted one by the readers of all criticism, by who proposed or signed it and by whom it
/// concerns. Until then only those who may sign it see it: secretary, host, recorder.
/// </summary>
public static class AdditionAccess
{
    public static bool Allows(AdditionAction action, MinutesAddition addition, Minutes minutes, Relation relation, bool groupsReadMinutes) => action switch
    {
        AdditionAction.Sign => Signs(minutes, relation),
        AdditionAction.Read when !addition.IsSealed => Signs(minutes, relation),
        AdditionAction.Read when !addition.IsRestricted => MinutesAccess.Allows(MinutesAction.ReadBody, minutes, relation),
        AdditionAction.Read => addition.ProposedById == relation.PersonId || addition.SignedById == relation.PersonId
            || addition.ConcernsId == relation.PersonId || CriticismAccess.ReadsAll(relation, new RestrictedSetting(groupsReadMinutes)),
    };

    public static bool Signs(Minutes minutes, Relation relation) =>
        relation.IsSecretary || minutes.HostId == relation.PersonId || minutes.RecorderId == relation.PersonId;
}
