using BranchLife.Application.Access;
using BranchLife.Application.Branches;
using BranchLife.Domain;
using BranchLife.Domain.Branches;
using BranchLife.Domain.Members;
using BranchLife.Domain.Notices;
using BranchLife.Persistence;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Members;

/// <summary>Moves the formal relation; the office must stand above the branch left and the branch entered.</summary>
public sealed class TransferMember(BranchLifeDbContext db, Gate gate, Actor actor, TimeProvider clock, IdSource ids)
{
    public async Task ExecuteAsync(Id<Member> id, Id<Unit> branch, DateOnly from, int version, CancellationToken ct)
    {
        var member = await gate.OpenAsync(id, MemberAction.Transfer, version, ct);
        var target = await db.Units.Below(actor).SingleOrDefaultAsync(unit => unit.Id == branch && unit.ValidTo == null, ct)
            ?? throw new NotFoundException();
        member.Transfer(target, from);
        db.Add(Notice.To(ids.Next<Notice>(), member.PersonId, "您的组织关系转接已登记。", $"/members/{id}", clock.GetUtcNow()));
        await db.SaveChangesAsync(ct);
    }
}
