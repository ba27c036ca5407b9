using BranchLife.Application.Access;
using BranchLife.Persistence;
using BranchLife.Persistence.Operations;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Operations;

/// <summary>
/// Every effectful form carries an operation id: sent twice, it has one effect and the same answer. The id is kept in the
/// transaction of the effect; where the answer led is noted afterwards.
/// </summary>
public sealed class RepeatedForms(BranchLifeDbContext db, OperationScope scope, Actor actor)
{
    public void Begin(Guid operation) => scope.Begin(actor.PersonId, operation);

    /// <summary>The first answer to this operation, or null when it has not happened yet.</summary>
    public Task<CompletedOperation?> FindAsync(Guid operation, CancellationToken ct) =>
        db.CompletedOperations.AsNoTracking()
            .SingleOrDefaultAsync(done => done.PersonId == actor.PersonId && done.OperationId == operation, ct);

    /// <summary>Notes where the answer led; does nothing when the form had no effect.</summary>
    public async Task NoteAnswerAsync(string location, CancellationToken ct)
    {
        if (!scope.IsKept) return;

        var (person, operation) = (actor.PersonId, scope.OperationId);
        await db.CompletedOperations.Where(done => done.PersonId == person && done.OperationId == operation)
            .ExecuteUpdateAsync(set => set.SetProperty(done => done.Location, location), ct);
    }

    /// <summary>After a refusal nothing half-done may be saved together with what the page shows next.</summary>
    public void Forget() => db.ChangeTracker.Clear();
}
