using BranchLife.Application.Access;
using BranchLife.Application.Branches;
using BranchLife.Domain.Members;
using BranchLife.Persistence;

namespace BranchLife.Application.Members;

/// <summary>Who reads a unit reads the cards of its people; where the formal relation lies is settled by the office above.</summary>
public static class MemberAccess
{
    /// <param name="relation">To the branch of the formal relation; null for a member without one.</param>
    public static bool Allows(MemberAction action, Member member, Relation? relation, Actor actor) => action switch
    {
        MemberAction.ReadParticulars => member.PersonId == actor.PersonId || relation is { IsCommittee: true } or { IsAbove: true },
        MemberAction.ReadContact => member.PersonId == actor.PersonId || relation is { IsSecretary: true },
        MemberAction.Transfer or MemberAction.Attach or MemberAction.SetLeadingCadre => relation is { IsAbove: true },
    };

    /// <summary>Oneself, and those who belong or are attached today to a unit that the actor reads.</summary>
    public static IQueryable<Member> VisibleTo(this IQueryable<Member> members, BranchLifeDbContext db, Actor actor)
    {
        var (person, today, units) = (actor.PersonId, actor.Today, db.Units.VisibleTo(actor).Select(unit => unit.Id));
        var formal = from member in db.Members
                     from held in member.Memberships
                     where held.From <= today && (held.To == null || today <= held.To) && units.Contains(held.BranchId)
                     select member.Id;
        var attached = from member in db.Members
                       from held in member.Attachments
                       where held.From <= today && (held.To == null || today <= held.To) && units.Contains(held.UnitId)
                       select member.Id;
        return members.Where(member => member.PersonId == person || formal.Contains(member.Id) || attached.Contains(member.Id));
    }
}
