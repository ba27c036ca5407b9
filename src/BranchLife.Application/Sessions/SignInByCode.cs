using BranchLife.Application.Access;
using BranchLife.Domain;
using BranchLife.Domain.Sessions;
using BranchLife.Persistence;

namespace BranchLife.Application.Sessions;

/// <summary>A comrade of the roster signs in with the own account and the code that the room sees: nobody for another.</summary>
public sealed class SignInByCode(BranchLifeDbContext db, Gate gate, Actor actor, CrowdedSave crowd, TimeProvider clock)
{
    /// <returns>False when the comrade was in the room already.</returns>
    public Task<bool> ExecuteAsync(Id<MeetingSession> id, string? code, CancellationToken ct) => crowd.RunAsync(async () =>
    {
        var session = await gate.OpenLinesAsync(id, SessionAction.Read, ct);
        var isNew = session.SignInByCode(actor.PersonId, code, clock.GetUtcNow());
        if (isNew) await db.SaveChangesAsync(ct);
        return isNew;
    });
}
