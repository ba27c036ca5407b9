using BranchLife.Application.Access;
using BranchLife.Domain;
using BranchLife.Domain.Members;
using BranchLife.Domain.Sessions;
using BranchLife.Persistence;

namespace BranchLife.Application.Sessions;

/// <summary>Recorder or host note that a speaker has signed on paper, and on which sheet.</summary>
public sealed class MarkWordsOnPaper(BranchLifeDbContext db, Gate gate, Actor actor, TimeProvider clock)
{
    public async Task ExecuteAsync(Id<MeetingSession> id, Id<Person> speaker, string? sheet, int version, CancellationToken ct)
    {
        var session = await gate.ReadAsync(id, SessionAction.Record, ct);
        var (confirmation, words) = await db.OpenWordsAsync(session, speaker, version, ct);
        confirmation.MarkOnPaper(session, words, sheet, actor.PersonId, clock.GetUtcNow());
        await db.SaveChangesAsync(ct);
    }
}
