using BranchLife.Application.Access;
using BranchLife.Domain;
using BranchLife.Domain.Branches;
using BranchLife.Persistence;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Branches;

public sealed class EndPost(BranchLifeDbContext db, Gate gate)
{
    public async Task ExecuteAsync(Id<Unit> unitId, Id<Post> id, DateOnly lastDay, int version, CancellationToken ct)
    {
        var unit = await gate.OpenAsync(unitId, BranchAction.AppointPost, version, ct);
        var post = await db.Posts.SingleOrDefaultAsync(held => held.Id == id && held.UnitId == unitId, ct) ?? throw new NotFoundException();
        post.End(lastDay);
        db.Entry(unit).State = EntityState.Modified;
        await db.SaveChangesAsync(ct);
    }
}
