using BranchLife.Application.Access;
using BranchLife.Domain.Branches;
using BranchLife.Domain.Commitments;
using BranchLife.Persistence;

namespace BranchLife.Application.Commitments;

public enum CommitmentAction
{
    Read,

    /// <summary>To write, hand in, change, report on and carry over: the owner's.</summary>
    Own,

    /// <summary>践诺评议.</summary>
    Review,
}

/// <summary>
/// A draft is its author's alone. What was handed in is read by the branch and reviewed by its secretary; the secretary's own is
/// reviewed by another of the 支委会 or from above, who therefore read it, and no other member's.
/// </summary>
public static class CommitmentAccess
{
    public static bool Allows(CommitmentAction action, Commitment commitment, Relation relation, RestrictedSetting setting) => action switch
    {
        CommitmentAction.Read => Reads(commitment, relation, setting),
        CommitmentAction.Own => commitment.OwnerId == relation.PersonId,
        CommitmentAction.Review => commitment.OwnerId != relation.PersonId && commitment.State is not CommitmentState.Draft
            && (setting.SecretaryOwns
                ? relation.ReviewsFromOutside || (setting.HasCommittee && relation.IsCommittee)
                : relation.IsSecretary),
    };

    /// <summary>The SQL twin of <see cref="CommitmentAction.Read"/>.</summary>
    public static IQueryable<Commitment> VisibleTo(this IQueryable<Commitment> commitments, BranchLifeDbContext db, Actor actor)
    {
        var (person, inside) = (actor.PersonId, actor.Inside);
        if (actor.Offices.Count == 0 && actor.Supervised.Count == 0)
        {
            return commitments.Where(commitment => commitment.OwnerId == person
                || (commitment.State != CommitmentState.Draft && inside.Contains(commitment.BranchId)));
        }

        var outside = db.Commitments.OfSecretariesOutside(db, actor).Select(commitment => commitment.Id);
        return commitments.Where(commitment => commitment.OwnerId == person
            || (commitment.State != CommitmentState.Draft && inside.Contains(commitment.BranchId)) || outside.Contains(commitment.Id));
    }

    /// <summary>Stated by secretaries of branches that the actor looks at from outside.</summary>
    internal static IQueryable<Commitment> OfSecretariesOutside(this IQueryable<Commitment> commitments, BranchLifeDbContext db, Actor actor)
    {
        var belongs = actor.AttachedTo.Concat(actor.BranchId is { } own ? [own] : []).ToArray();
        var (offices, supervised, today) = (actor.Offices.ToArray(), actor.Supervised.ToArray(), actor.Today);
        return commitments.Where(commitment => commitment.State != CommitmentState.Draft && !belongs.Contains(commitment.BranchId)
            && (supervised.Contains(commitment.BranchId)
                || db.Units.Any(unit => unit.Id == commitment.BranchId && unit.Ancestors.Any(above => offices.Contains(above.AncestorId))))
            && db.Posts.Any(post => post.UnitId == commitment.BranchId && post.PersonId == commitment.OwnerId && post.Kind == PostKind.Secretary
                && post.From <= today && (post.To == null || today <= post.To)));
    }

    private static bool Reads(Commitment commitment, Relation relation, RestrictedSetting setting) =>
        commitment.OwnerId == relation.PersonId
        || (commitment.State is not CommitmentState.Draft
            && (relation.IsMember || relation.IsCommittee || (setting.SecretaryOwns && relation.ReviewsFromOutside)));
}
