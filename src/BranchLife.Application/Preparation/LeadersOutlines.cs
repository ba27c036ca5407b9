using BranchLife.Domain.Branches;
using BranchLife.Domain.Meetings;
using BranchLife.Domain.Preparation;
using BranchLife.Persistence;

namespace BranchLife.Application.Preparation;

/// <summary>What above and group approve together: the team's material and the secretary's own outline.</summary>
internal static class LeadersOutlines
{
    public static IQueryable<Outline> OfLeaders(this IQueryable<Outline> outlines, BranchLifeDbContext db, Domain.Id<Meeting> meeting, DateOnly today) =>
        outlines.Where(outline => outline.MeetingId == meeting && (outline.Kind == OutlineKind.TeamSelfCheck
            || db.Posts.Any(post => post.UnitId == outline.BranchId && post.PersonId == outline.AuthorId && post.Kind == PostKind.Secretary
                && post.From <= today && (post.To == null || today <= post.To))));
}
