using BranchLife.Application.Access;
using BranchLife.Domain;
using BranchLife.Domain.Members;
using BranchLife.Persistence;
using BranchLife.Persistence.Accounts;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace BranchLife.Application.Inbox.Reminders;

/// <summary>Asks a query as a person who is not at the screen, with that person's rights of this moment.</summary>
public sealed class InNameOf(IServiceScopeFactory scopes)
{
    /// <returns>Nothing where the account is no longer active: rights have ended, and reminders with them.</returns>
    public async Task<TAnswer?> AskAsync<TQuery, TAnswer>(Id<Person> person, Func<TQuery, Task<TAnswer>> ask, CancellationToken ct)
        where TQuery : notnull
        where TAnswer : class
    {
        await using var scope = scopes.CreateAsyncScope();
        var services = scope.ServiceProvider;
        var isActive = await services.GetRequiredService<BranchLifeDbContext>().Users
            .AnyAsync(account => account.PersonId == person && account.State == AccountState.Active, ct);
        if (!isActive || await services.GetRequiredService<ActorLoader>().FindAsync(person, ct) is not { } actor) return null;

        services.GetRequiredService<CurrentActor>().Value = actor;
        return await ask(services.GetRequiredService<TQuery>());
    }
}
