using BranchLife.Application.Access;

namespace BranchLife.Application.Appraisals;

/// <summary>
/// That an appraisal takes place, and who has voted, is for whoever reads the meeting. Votes by name and verdicts are the
/// committee's and of an assigned group if granted (测评情况由党支部掌握); a verdict, once told, is the person's own. The office
/// sees how many of each grade, nobody else anything.
/// </summary>
public static class AppraisalAccess
{
    /// <summary>Votes by name and every verdict of the meeting.</summary>
    public static bool ReadsAll(Relation relation, RestrictedSetting setting) =>
        Decides(relation) || (relation is { IsGroup: true, IsMember: false } && setting.GroupsReadMinutes);

    /// <summary>Records what committee or assembly decided; never on oneself.</summary>
    public static bool Decides(Relation relation) => relation.IsCommittee || relation.IsSecretary;
}
