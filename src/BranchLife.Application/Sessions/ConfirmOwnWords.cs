using BranchLife.Application.Access;
using BranchLife.Domain;
using BranchLife.Domain.Sessions;
using BranchLife.Persistence;

namespace BranchLife.Application.Sessions;

/// <summary>The speaker, and nobody for him, confirms the record of the own words as it was shown.</summary>
public sealed class ConfirmOwnWords(BranchLifeDbContext db, Gate gate, Actor actor, TimeProvider clock)
{
    public async Task ExecuteAsync(Id<MeetingSession> id, string hashShown, int version, CancellationToken ct)
    {
        var session = await gate.ReadAsync(id, SessionAction.Read, ct);
        var (confirmation, words) = await db.OpenWordsAsync(session, actor.PersonId, version, ct);
        confirmation.Confirm(session, words, hashShown, actor.PersonId, clock.GetUtcNow());
        await db.SaveChangesAsync(ct);
    }
}
