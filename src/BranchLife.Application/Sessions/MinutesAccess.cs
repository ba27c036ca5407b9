using BranchLife.Application.Access;
using BranchLife.Domain.Sessions;

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

    private static bool Runs(Minutes minutes, Relation relation) =>
        minutes.HostId == relation.PersonId || minutes.RecorderId == relation.PersonId;
}
