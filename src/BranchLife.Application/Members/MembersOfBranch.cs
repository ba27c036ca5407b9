using BranchLife.Domain;
using BranchLife.Domain.Branches;
using BranchLife.Domain.Members;
using BranchLife.Persistence;

namespace BranchLife.Application.Members;

internal static class MembersOfBranch
{
    /// <summary>
    /// Who belongs to a branch on a day, or takes part in its life for a time. Asked from the branch to its members: asked of every member
    /// whether they belong, a county's 36,000 would all be looked at.
    /// </summary>
    public static IQueryable<Member> BelongingTo(this IQueryable<Member> members, BranchLifeDbContext db, Id<Unit> branch, DateOnly day)
    {
        var formal = from member in db.Members
                     from held in member.Memberships
                     where held.BranchId == branch && held.From <= day && (held.To == null || day <= held.To)
                     select member.Id;
        var attached = from member in db.Members
                       from held in member.Attachments
                       where held.UnitId == branch && held.From <= day && (held.To == null || day <= held.To)
                       select member.Id;
        var inside = formal.Union(attached);
        return members.Where(member =>
            (member.State == MembershipState.Active || member.State == MembershipState.TransferPending) && inside.Contains(member.Id));
    }
}
