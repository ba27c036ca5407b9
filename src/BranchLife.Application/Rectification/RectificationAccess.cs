using System.Linq.Expressions;
using BranchLife.Application.Access;
using BranchLife.Domain.Branches;
using BranchLife.Domain.Rectification;
using BranchLife.Persistence;

namespace BranchLife.Application.Rectification;

public enum RectificationAction
{
    Read,

    /// <summary>Measure, owner and dates; the next look at what is kept up for good; carrying over.</summary>
    Replan,

    /// <summary>Progress and evidence.</summary>
    Report,

    /// <summary>Names the member who verifies.</summary>
    NameVerifier,
    RequestClosure,
    Verify,

    /// <summary>回头看 after closing.</summary>
    LookBack,

    /// <summary>The member lets the own promise be posted, or not.</summary>
    Consent,
}

/// <summary>
/// A branch item is read by the branch, above and group and verified by above or group; a personal one is read by its owner, its
/// subject, the committee and the granted group and verified by another committee member; the secretary's own from above. Where
/// the branch has no committee, the member whom the secretary has named reads and verifies it.
/// </summary>
public static class RectificationAccess
{
    public static bool Allows(RectificationAction action, RectificationItem item, Relation relation, RestrictedSetting setting) => action switch
    {
        RectificationAction.Read => Reads(item, relation, setting),
        RectificationAction.Replan => relation.IsSecretary,
        RectificationAction.NameVerifier => relation.IsSecretary && !VerifiedFromAbove(item, setting) && !setting.HasCommittee,
        RectificationAction.Report => item.OwnerId == relation.PersonId || relation.IsCommittee,
        RectificationAction.RequestClosure => item.OwnerId == relation.PersonId,
        RectificationAction.LookBack => item.MayBeLookedBackOnBy(relation.PersonId) && LooksBack(item, relation, setting),
        RectificationAction.Consent => item.SubjectId == relation.PersonId,
        RectificationAction.Verify => item.MayBeVerifiedBy(relation.PersonId) && Verifies(item, relation, setting),
    };

    /// <summary>The SQL twin of <see cref="RectificationAction.Read"/>.</summary>
    public static IQueryable<RectificationItem> VisibleTo(
        this IQueryable<RectificationItem> items, BranchLifeDbContext db, Actor actor)
    {
        var sits = actor.Posts.Select(post => post.UnitId).Concat(actor.ActsAsSecretaryOf).Where(actor.SitsOnCommitteeOf).Distinct().ToArray();
        var belongs = actor.AttachedTo.Concat(actor.BranchId is { } own ? [own] : []).ToArray();
        var inside = belongs.Concat(sits).Distinct().ToArray();
        var (person, offices, supervised, today) = (actor.PersonId, actor.Offices.ToArray(), actor.Supervised.ToArray(), actor.Today);
        Expression<Func<RectificationItem, bool>> mine = item => item.OwnerId == person || item.SubjectId == person || item.VerifierId == person;
        return items.Where(mine
            .Or(sits, one => item => item.UnitId == one, many => item => many.Contains(item.UnitId))
            .Or(inside, one => item => item.SubjectId == null && item.UnitId == one, many => item => item.SubjectId == null && many.Contains(item.UnitId))
            .Or(offices.Length > 0, () => item => (item.SubjectId == null || !belongs.Contains(item.UnitId))
                && db.Units.Any(unit => unit.Id == item.UnitId && unit.Ancestors.Any(above => offices.Contains(above.AncestorId)))
                && (item.SubjectId == null || db.Posts.Any(post => post.UnitId == item.UnitId && post.PersonId == item.OwnerId && post.Kind == PostKind.Secretary
                    && post.From <= today && (post.To == null || today <= post.To))))
            .Or(supervised.Length > 0, () => item => supervised.Contains(item.UnitId) && (item.SubjectId == null || !belongs.Contains(item.UnitId))
                && (item.SubjectId == null || db.Meetings.Any(meeting => meeting.Id == item.MeetingId
                    && db.Campaigns.Any(campaign => campaign.Id == meeting.CampaignId && campaign.GroupsReadMinutes)))));
    }

    private static bool Reads(RectificationItem item, Relation relation, RestrictedSetting setting) =>
        item.OwnerId == relation.PersonId || item.SubjectId == relation.PersonId || item.VerifierId == relation.PersonId
        || relation.IsCommittee
        || (item.SubjectId is null
            ? relation.IsMember || relation.IsAbove || relation.IsGroup
            : VerifiedFromAbove(item, setting) && relation is { IsAbove: true, IsMember: false }
                || (relation is { IsGroup: true, IsMember: false } && setting.GroupsReadMinutes));

    private static bool Verifies(RectificationItem item, Relation relation, RestrictedSetting setting) =>
        VerifiedFromAbove(item, setting)
            ? relation.ReviewsFromOutside
            : item.VerifierId == relation.PersonId || (setting.HasCommittee && relation.IsCommittee);

    // The branch looks at its own results, and so do those who see it from outside; the secretary's own only they.
    private static bool LooksBack(RectificationItem item, Relation relation, RestrictedSetting setting) =>
        relation.ReviewsFromOutside || item.VerifierId == relation.PersonId
        || (relation.IsCommittee && (item.SubjectId is null || !setting.SecretaryOwns));

    private static bool VerifiedFromAbove(RectificationItem item, RestrictedSetting setting) =>
        item.SubjectId is null || setting.SecretaryOwns;
}
