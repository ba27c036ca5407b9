using BranchLife.Application.Access;
using BranchLife.Domain.Publicity;
using BranchLife.Persistence;

namespace BranchLife.Application.Publicity;

public enum PublicNoticeAction
{
    Read,
    Write,

    /// <summary>Approve or return: above alone, and nobody of the branch.</summary>
    Review,

    /// <summary>群众提 that came in while it hung.</summary>
    RecordFeedback,
}

/// <summary>A copy in the making is its committee's; handed in, above and group see it too; approved, everybody of the branch.</summary>
public static class PublicNoticeAccess
{
    public static bool Allows(PublicNoticeAction action, PublicNotice notice, Relation relation) => action switch
    {
        PublicNoticeAction.Read => relation.IsCommittee || relation.IsSecretary
            || (notice.State is not PublicNoticeState.Draft && (relation.IsAbove || relation.IsGroup))
            || (notice.State is PublicNoticeState.Approved && relation.IsMember),
        PublicNoticeAction.Write => relation.IsSecretary,
        PublicNoticeAction.Review => relation is { IsAbove: true, IsMember: false } && notice.State is not PublicNoticeState.Draft,
        PublicNoticeAction.RecordFeedback => relation.IsCommittee,
    };

    /// <summary>The SQL twin of <see cref="PublicNoticeAction.Read"/>.</summary>
    public static IQueryable<PublicNotice> VisibleTo(this IQueryable<PublicNotice> notices, BranchLifeDbContext db, Actor actor)
    {
        var sits = actor.Posts.Select(post => post.UnitId).Concat(actor.ActsAsSecretaryOf).Where(actor.SitsOnCommitteeOf).Distinct().ToArray();
        var belongs = actor.AttachedTo.Concat(actor.BranchId is { } own ? [own] : []).ToArray();
        var (offices, groups, today) = (actor.Offices.ToArray(), actor.Groups.ToArray(), actor.Today);
        return notices.Where(notice => sits.Contains(notice.BranchId)
            || (notice.State == PublicNoticeState.Approved && belongs.Contains(notice.BranchId))
            || (notice.State != PublicNoticeState.Draft
                && (db.Units.Any(unit => unit.Id == notice.BranchId && unit.Ancestors.Any(above => offices.Contains(above.AncestorId)))
                    || db.SupervisingGroups.Any(group => groups.Contains(group.Id) && group.Assignments.Any(a =>
                        a.BranchId == notice.BranchId && a.From <= today && (a.To == null || today <= a.To))))));
    }
}
