using BranchLife.Application.Access;
using BranchLife.Domain;
using BranchLife.Domain.Branches;
using BranchLife.Domain.Supervision;
using BranchLife.Persistence;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Administration;

public sealed class FormGroup(BranchLifeDbContext db, Actor actor, IdSource ids)
{
    public async Task<Id<SupervisingGroup>> ExecuteAsync(string? name, Id<Unit> sentBy, CancellationToken ct)
    {
        actor.Require(AdministrationAction.GiveRights);
        if (!await db.Units.AnyAsync(unit => unit.Id == sentBy, ct)) throw new NotFoundException();

        var group = SupervisingGroup.Form(ids.Next<SupervisingGroup>(), name!, sentBy);
        db.Add(group);
        await db.SaveChangesAsync(ct);
        return group.Id;
    }
}
