using BranchLife.Application.Access;
using BranchLife.Application.Members;
using BranchLife.Domain;
using BranchLife.Domain.Branches;
using BranchLife.Domain.Members;
using BranchLife.Domain.Notices;
using BranchLife.Persistence;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Branches;

/// <summary>Registers who holds a post and from when; the person must be one whom the office may look up.</summary>
public sealed class AppointPost(BranchLifeDbContext db, Gate gate, Actor actor, TimeProvider clock, IdSource ids)
{
    public async Task ExecuteAsync(
        Id<Unit> unitId, Id<Person> person, PostKind kind, AppointmentBasis basis, DateOnly from, DateOnly? to, int version, CancellationToken ct)
    {
        var unit = await gate.OpenAsync(unitId, BranchAction.AppointPost, version, ct);
        if (!await db.Members.VisibleTo(db, actor).AnyAsync(member => member.PersonId == person, ct)) throw new NotFoundException();

        var held = await db.Posts.Where(post => post.UnitId == unitId).ToListAsync(ct);
        db.Add(Post.Appoint(ids.Next<Post>(), person, unit, kind, basis, Period.Checked(from, to), held));
        db.Add(Notice.To(ids.Next<Notice>(), person, "您在党支部的任职已登记。", $"/branches/{unitId}", clock.GetUtcNow()));
        db.Entry(unit).State = EntityState.Modified; // counts as a change of the unit: of two appointments at once one is stale
        await db.SaveChangesAsync(ct);
    }
}
