using BranchLife.Application.Access;
using BranchLife.Domain;
using BranchLife.Domain.Branches;
using BranchLife.Domain.Members;
using BranchLife.Domain.Notices;
using BranchLife.Persistence;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Branches;

/// <summary>The secretary in person entrusts a committee member with the secretary's acts for some days.</summary>
public sealed class EntrustDeputy(BranchLifeDbContext db, Gate gate, Actor actor, TimeProvider clock, IdSource ids)
{
    public async Task ExecuteAsync(
        Id<Unit> branch, Id<Person> deputy, DateOnly from, DateOnly to, string? reason, int version, CancellationToken ct)
    {
        await gate.OpenAsync(branch, BranchAction.EntrustDeputy, version, ct);
        var posts = await db.Posts.AsNoTracking().Where(post => post.UnitId == branch).ToListAsync(ct);
        db.Add(Delegation.Entrust(ids.Next<Delegation>(), branch, actor.PersonId, deputy, posts, from, to, reason));
        db.Add(Notice.To(ids.Next<Notice>(), deputy, "书记委托您在一段时间内履行书记职责。", $"/branches/{branch}", clock.GetUtcNow()));
        await db.SaveChangesAsync(ct);
    }
}
