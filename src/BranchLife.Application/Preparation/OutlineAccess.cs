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
/// A text is its author's alone until it is handed in, and again while it is returned. A member's outline is read, returned
/// and accepted by the secretary; the group may read, comment and return it. The team's material and the secretary's own
/// outline are reviewed by above and group; the committee reads the team's.
/// </summary>
public static class OutlineAccess
{
    public static bool Allows(OutlineAction action, Outline outline, Relation relation, RestrictedSetting setting) => action switch
    {
        OutlineAction.Read => IsAuthor(outline, relation) || (IsHandedIn(outline) && ReadsHandedIn(outline, relation, setting)),
        OutlineAction.Write => IsAuthor(outline, relation),
        OutlineAction.Comment or OutlineAction.Return => Reviews(outline, relation)
            && (IsOfLeaders(outline, setting) ? relation.ReviewsFromOutside : relation.IsSecretary || IsGroup(relation)),
        OutlineAction.Accept => Reviews(outline, relation)
            && (IsOfLeaders(outline, setting) ? relation.ReviewsFromOutside : relation.IsSecretary),
    };

    /// <summary>The SQL twin of <see cref="OutlineAction.Read"/>.</summary>
    public static IQueryable<Outline> VisibleTo(this IQueryable<Outline> outlines, BranchLifeDbContext db, Actor actor)
    {
        var leads = actor.Posts.Select(post => post.UnitId).Concat(actor.ActsAsSecretaryOf).Where(actor.IsSecretaryOf).Distinct().ToArray();
        var sits = actor.Posts.Where(post => post.Kind.IsCommittee).Select(post => post.UnitId).Distinct().ToArray();
        var (person, offices, groups, today) = (actor.PersonId, actor.Offices.ToArray(), actor.Groups.ToArray(), actor.Today);
        var belongs = actor.AttachedTo.Concat(actor.BranchId is { } own ? [own] : []).ToArray();
        return outlines.Where(outline => outline.AuthorId == person
            || ((outline.State == OutlineState.HandedIn || outline.State == OutlineState.Accepted) && (
                leads.Contains(outline.BranchId)
                || (outline.Kind == OutlineKind.TeamSelfCheck && sits.Contains(outline.BranchId))
                || (!belongs.Contains(outline.BranchId) && db.SupervisingGroups.Any(group => groups.Contains(group.Id)
                    && group.Assignments.Any(a => a.BranchId == outline.BranchId && a.From <= today && (a.To == null || today <= a.To))))
                || (!belongs.Contains(outline.BranchId)
                    && (outline.Kind == OutlineKind.TeamSelfCheck || db.Posts.Any(post => post.UnitId == outline.BranchId
                        && post.PersonId == outline.AuthorId && post.Kind == PostKind.Secretary
                        && post.From <= today && (post.To == null || today <= post.To)))
                    && db.Units.Any(unit => unit.Id == outline.BranchId && unit.Ancestors.Any(above => offices.Contains(above.AncestorId)))))));
    }

    private static bool IsAuthor(Outline outline, Relation relation) => outline.AuthorId == relation.PersonId;

    private static bool IsHandedIn(Outline outline) => outline.State is OutlineState.HandedIn or OutlineState.Accepted;

    private static bool IsOfLeaders(Outline outline, RestrictedSetting setting) =>
        outline.Kind is OutlineKind.TeamSelfCheck || setting.SecretaryOwns;

    private static bool IsGroup(Relation relation) => relation is { IsGroup: true, IsMember: false };

    private static bool Reviews(Outline outline, Relation relation) => IsHandedIn(outline) && !IsAuthor(outline, relation);

    private static bool ReadsHandedIn(Outline outline, Relation relation, RestrictedSetting setting) =>
        relation.IsSecretary || IsGroup(relation)
        || (outline.Kind is OutlineKind.TeamSelfCheck && relation.IsCommittee)
        || (IsOfLeaders(outline, setting) && relation is { IsAbove: true, IsMember: false });
}
