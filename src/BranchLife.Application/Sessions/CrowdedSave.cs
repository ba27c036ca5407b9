using BranchLife.Persistence;
using BranchLife.Persistence.Operations;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Sessions;

/// <summary>
/// While a meeting sits, many write different lines of one thing in the same second. Whoever was slower reads again and writes
/// again; whether the own line was changed by another is compared anew each time.
/// </summary>
public sealed class CrowdedSave(BranchLifeDbContext db, OperationScope operation)
{
    private const int MostTries = 40;

    public async Task<T> RunAsync<T>(Func<Task<T>> write)
    {
        for (var tries = 1; ; tries++)
        {
            try
            {
                return await write();
            }
            catch (DbUpdateConcurrencyException) when (tries < MostTries)
            {
                db.ChangeTracker.Clear();
                operation.Release();
            }
        }
    }

    public Task RunAsync(Func<Task> write) => RunAsync(async () =>
    {
        await write();
        return true;
    });
}
