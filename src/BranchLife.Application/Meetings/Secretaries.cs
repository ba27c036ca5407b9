using BranchLife.Application.Access;
using BranchLife.Domain;
using BranchLife.Domain.Branches;
using BranchLife.Domain.Members;
using BranchLife.Persistence;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Meetings;

/// <summary>Who leads a branch today: its secretary and whoever the secretary has entrusted.</summary>
public sealed class Secretaries(BranchLifeDbContext db, TimeProvider clock)
{
    public async Task<IReadOnlyList<Id<Person>>> FindAsync(Id<Unit> branch, CancellationToken ct)
    {
        var today = clock.Today;
        return await db.Posts.Where(post => post.UnitId == branch && post.Kind == PostKind.Secretary
                && post.From <= today && (post.To == null || today <= post.To)).Select(post => post.PersonId)
            .Union(db.Delegations.Where(d => d.BranchId == branch && d.From <= today && today <= d.To).Select(d => d.ToPersonId))
            .ToListAsync(ct);
    }
}
