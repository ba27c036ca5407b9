using BranchLife.Application.Access;
using BranchLife.Application.Branches;
using BranchLife.Domain;
using BranchLife.Domain.Branches;
using BranchLife.Domain.Members;
using BranchLife.Domain.Notices;
using BranchLife.Persistence;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Members;

/// <summary>Lets a member take part in another branch's activities for a time; the formal relation stays.</summary>
public sealed class AttachMember(BranchLifeDbContext db, Gate gate, Actor actor, TimeProvider clock, IdSource ids)
{
    public async Task ExecuteAsync(
        Id<Member> id, Id<Unit> branch, DateOnly from, DateOnly? to, string? reason, int version, CancellationToken ct)
    {
        var member = await gate.OpenAsync(id, MemberAction.Attach, version, ct);
        if (!await db.Units.Below(actor).AnyAsync(unit => unit.Id == branch && unit.ValidTo == null, ct)) throw new NotFoundException();

        member.Attach(branch, from, to, reason);
        db.Add(Notice.To(ids.Next<Notice>(), member.PersonId, "您已编入另一党支部参加组织生活。", $"/members/{id}", clock.GetUtcNow()));
        await db.SaveChangesAsync(ct);
    }
}
