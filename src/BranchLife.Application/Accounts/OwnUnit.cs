using BranchLife.Application.Access;
using BranchLife.Domain;
using BranchLife.Domain.Branches;
using BranchLife.Persistence;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Accounts;

/// <summary>The unit under whose name the person works here: the own branch, else the first office.</summary>
public sealed class OwnUnit(BranchLifeDbContext db, CurrentActor current)
{
    public async Task<string?> FindAsync(CancellationToken ct)
    {
        var unit = current.Value?.BranchId ?? current.Value?.Offices.Cast<Id<Unit>?>().FirstOrDefault();
        return unit is null ? null : await db.Units.Where(one => one.Id == unit).Select(one => one.ShortName ?? one.Name).SingleOrDefaultAsync(ct);
    }
}
