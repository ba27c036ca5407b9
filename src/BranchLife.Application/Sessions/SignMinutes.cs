using BranchLife.Application.Access;
using BranchLife.Domain;
using BranchLife.Domain.Sessions;
using BranchLife.Persistence;

namespace BranchLife.Application.Sessions;

/// <summary>Host and recorder sign, each for himself, the text that was shown; refused while the records say something else.</summary>
public sealed class SignMinutes(BranchLifeDbContext db, Gate gate, Actor actor, ReadingDoor door, TimeProvider clock)
{
    public async Task ExecuteAsync(Id<Minutes> id, string fingerprintShown, int version, CancellationToken ct)
    {
        var minutes = await gate.OpenAsync(id, MinutesAction.Sign, version, ct);
        await minutes.RequireCurrentAsync(db, door, clock, ct);
        minutes.Sign(fingerprintShown, actor.PersonId, clock.GetUtcNow());
        await db.SaveChangesAsync(ct);
    }
}
