using BranchLife.Application.Access;
using BranchLife.Domain;
using BranchLife.Domain.Members;
using BranchLife.Domain.Supervision;
using BranchLife.Persistence;

namespace BranchLife.Application.Administration;

/// <summary>Ends a person's part in a supervising group at once.</summary>
public sealed class DismissFromGroup(BranchLifeDbContext db, Gate gate, TimeProvider clock)
{
    public async Task ExecuteAsync(Id<SupervisingGroup> id, Id<Person> person, int version, CancellationToken ct)
    {
        var group = await gate.OpenAsync(id, AdministrationAction.GiveRights, version, ct);
        group.Dismiss(person, clock.Today.AddDays(-1));
        await db.SaveChangesAsync(ct);
    }
}
