using BranchLife.Application.Administration;
using BranchLife.Domain;
using BranchLife.Domain.Administration;
using BranchLife.Domain.Supervision;
using BranchLife.Persistence.Accounts;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Access;

// The rooms of the administrators: no branch is involved, the actor's own right decides.
public sealed partial class Gate
{
    public async Task<AppUser> OpenAccountAsync(Guid id, int version, CancellationToken ct)
    {
        actor.Require(AdministrationAction.ManageAccounts);
        var account = await db.Users.SingleOrDefaultAsync(user => user.Id == id, ct) ?? throw new NotFoundException();
        return account.Version == version ? account : throw new StaleVersionException();
    }

    public Task<Grant> OpenAsync(Id<Grant> id, AdministrationAction action, int version, CancellationToken ct) =>
        OpenAdministeredAsync(id, action, version, ct);

    public Task<SupervisingGroup> OpenAsync(Id<SupervisingGroup> id, AdministrationAction action, int version, CancellationToken ct) =>
        OpenAdministeredAsync(id, action, version, ct);

    private async Task<T> OpenAdministeredAsync<T>(Id<T> id, AdministrationAction action, int version, CancellationToken ct)
        where T : Aggregate<T>
    {
        actor.Require(action);
        var thing = await db.Set<T>().SingleOrDefaultAsync(thing => thing.Id == id, ct) ?? throw new NotFoundException();
        return thing.Version == version ? thing : throw new StaleVersionException();
    }
}
