using BranchLife.Application.Access;
using BranchLife.Domain.Preparation;
using BranchLife.Persistence;

namespace BranchLife.Application.Preparation;

public enum OpinionAction
{
    Read,
    Handle,
}

/// <summary>
/// An opinion for the branch is read by its committee; one for a member (also while it is open for which) by the secretary and,
/// once fed back, by the member; both by an assigned group if the notice grants it. Above and office get counts. What lies in a
/// box that was not emptied is read by nobody.
/// </summary>
public static class OpinionAccess
{
    public static bool Allows(OpinionAction action, Opinion opinion, Relation relation, RestrictedSetting setting) => action switch
    {
        OpinionAction.Read => relation.IsSecretary || (opinion is { SubjectId: null, AwaitsSubject: false } && relation.IsCommittee)
            || (opinion.SubjectId == relation.PersonId && opinion.FedBackOn is not null)
            || (relation is { IsGroup: true, IsMember: false } && setting.GroupsReadMinutes),
        OpinionAction.Handle => relation.IsSecretary,
    };

    public static IQueryable<Opinion> VisibleTo(this IQueryable<Opinion> opinions, BranchLifeDbContext db, Actor actor)
    {
        var leads = actor.Posts.Select(post => post.UnitId).Concat(actor.ActsAsSecretaryOf).Where(actor.IsSecretaryOf).Distinct().ToArray();
        var sits = actor.Posts.Select(post => post.UnitId).Where(actor.SitsOnCommitteeOf).Distinct().ToArray();
        var (person, groups, today, own) = (actor.PersonId, actor.Groups.ToArray(), actor.Today, actor.BranchId);
        var attached = actor.AttachedTo.ToArray();
        return opinions.Where(opinion => leads.Contains(opinion.BranchId)
            || (opinion.SubjectId == null && !opinion.AwaitsSubject && sits.Contains(opinion.BranchId))
            || (opinion.SubjectId == person && opinion.FedBackOn != null)
            || (opinion.BranchId != own && !attached.Contains(opinion.BranchId)
                && db.SupervisingGroups.Any(group => groups.Contains(group.Id) && group.Assignments.Any(a =>
                    a.BranchId == opinion.BranchId && a.From <= today && (a.To == null || today <= a.To)))
                && db.Meetings.Any(meeting => meeting.Id == opinion.MeetingId
                    && db.Campaigns.Any(campaign => campaign.Id == meeting.CampaignId && campaign.GroupsReadMinutes))));
    }
}
