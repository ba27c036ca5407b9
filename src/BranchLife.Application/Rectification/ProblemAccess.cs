using BranchLife.Application.Access;
using BranchLife.Domain.Rectification;
using BranchLife.Persistence;

namespace BranchLife.Application.Rectification;

public enum ProblemAction
{
    Read,
    Write,

    /// <summary>整改措施: what will be done, by whom, until when.</summary>
    PlanMeasure,
}

/// <summary>The branch's problems are read by its members, above and group; a member's by the member, the secretary, the granted group.</summary>
public static class ProblemAccess
{
    public static bool Allows(ProblemAction action, Problem problem, Relation relation, RestrictedSetting setting) => action switch
    {
        ProblemAction.Read => problem.SubjectId is null
            ? relation.IsMember || relation.IsCommittee || relation.IsAbove || relation.IsGroup
            : problem.SubjectId == relation.PersonId || relation.IsSecretary || (relation is { IsGroup: true, IsMember: false } && setting.GroupsReadMinutes),
        ProblemAction.Write => relation.IsSecretary || problem.SubjectId == relation.PersonId,
        ProblemAction.PlanMeasure => relation.IsSecretary,
    };

    /// <summary>The SQL twin of <see cref="ProblemAction.Read"/>.</summary>
    public static IQueryable<Problem> VisibleTo(this IQueryable<Problem> problems, BranchLifeDbContext db, Actor actor)
    {
        var leads = actor.Posts.Select(post => post.UnitId).Concat(actor.ActsAsSecretaryOf).Where(actor.IsSecretaryOf).Distinct().ToArray();
        var belongs = actor.AttachedTo.Concat(actor.BranchId is { } own ? [own] : []).ToArray();
        var inside = belongs.Concat(actor.Posts.Where(post => actor.SitsOnCommitteeOf(post.UnitId)).Select(post => post.UnitId)).Distinct().ToArray();
        var (person, offices, groups, today) = (actor.PersonId, actor.Offices.ToArray(), actor.Groups.ToArray(), actor.Today);
        return problems.Where(problem => leads.Contains(problem.BranchId) || problem.SubjectId == person
            || (problem.SubjectId == null && (inside.Contains(problem.BranchId)
                || db.Units.Any(unit => unit.Id == problem.BranchId && unit.Ancestors.Any(above => offices.Contains(above.AncestorId)))
                || db.SupervisingGroups.Any(group => groups.Contains(group.Id) && group.Assignments.Any(a =>
                    a.BranchId == problem.BranchId && a.From <= today && (a.To == null || today <= a.To)))))
            || (problem.SubjectId != null && !belongs.Contains(problem.BranchId)
                && db.SupervisingGroups.Any(group => groups.Contains(group.Id) && group.Assignments.Any(a =>
                    a.BranchId == problem.BranchId && a.From <= today && (a.To == null || today <= a.To)))
                && db.Meetings.Any(meeting => meeting.Id == problem.MeetingId
                    && db.Campaigns.Any(campaign => campaign.Id == meeting.CampaignId && campaign.GroupsReadMinutes))));
    }
}
