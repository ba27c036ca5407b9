using BranchLife.Application.Access;
using BranchLife.Domain.Branches;
using BranchLife.Domain.Preparation;
using BranchLife.Persistence;

namespace BranchLife.Application.Preparation;

public enum OutlineAction
{
    Read,
    Write,
    Comment,
    Return,
    Accept,
}

/// <summary>
/// A draft is its author's alone. Handed in, a member's outline is read by the secretary and the group; the team's material by
/// the committee, the group and above, who also accept it.
/// </summary>
public static class OutlineAccess
{
    public static bool Allows(OutlineAction action, Outline outline, Relation relation) => action switch
    {
        OutlineAction.Read => outline.AuthorId == relation.PersonId || (WasHandedIn(outline) && ReadsHandedIn(outline, relation)),
        OutlineAction.Write => outline.AuthorId == relation.PersonId,
        OutlineAction.Comment or OutlineAction.Return => WasHandedIn(outline) && outline.AuthorId != relation.PersonId
            && (outline.Kind is OutlineKind.MemberOutline
                ? relation.IsSecretary || relation is { IsGroup: true, IsMember: false }
                : relation.ReviewsFromOutside),
        OutlineAction.Accept => WasHandedIn(outline) && outline.AuthorId != relation.PersonId
            && (outline.Kind is OutlineKind.MemberOutline ? relation.IsSecretary || relation is { IsGroup: true, IsMember: false } : relation.ReviewsFromOutside),
    };

    /// <summary>The SQL twin of <see cref="OutlineAction.Read"/>.</summary>
    public static IQueryable<Outline> VisibleTo(this IQueryable<Outline> outlines, BranchLifeDbContext db, Actor actor)
    {
        var leads = actor.Posts.Select(post => post.UnitId).Concat(actor.ActsAsSecretaryOf).Where(actor.IsSecretaryOf).Distinct().ToArray();
        var sits = actor.Posts.Where(post => post.Kind.IsCommittee).Select(post => post.UnitId).Distinct().ToArray();
        var (person, offices, groups, today) = (actor.PersonId, actor.Offices.ToArray(), actor.Groups.ToArray(), actor.Today);
        var belongs = actor.AttachedTo.Concat(actor.BranchId is { } own ? [own] : []).ToArray();
        return outlines.Where(outline => outline.AuthorId == person || (outline.HandedInAt != null && (
            leads.Contains(outline.BranchId)
            || (outline.Kind == OutlineKind.TeamSelfCheck && sits.Contains(outline.BranchId))
            || (!belongs.Contains(outline.BranchId) && db.SupervisingGroups.Any(group => groups.Contains(group.Id)
                && group.Assignments.Any(a => a.BranchId == outline.BranchId && a.From <= today && (a.To == null || today <= a.To))))
            || (outline.Kind == OutlineKind.TeamSelfCheck && !belongs.Contains(outline.BranchId)
                && db.Units.Any(unit => unit.Id == outline.BranchId && unit.Ancestors.Any(above => offices.Contains(above.AncestorId)))))));
    }

    private static bool WasHandedIn(Outline outline) => outline.HandedInAt is not null;

    private static bool ReadsHandedIn(Outline outline, Relation relation) =>
        relation.IsSecretary || relation is { IsGroup: true, IsMember: false }
        || (outline.Kind is OutlineKind.TeamSelfCheck && (relation.IsCommittee || relation is { IsAbove: true, IsMember: false }));
}
