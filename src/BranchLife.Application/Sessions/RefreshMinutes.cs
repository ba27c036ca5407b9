using BranchLife.Application.Access;
using BranchLife.Domain;
using BranchLife.Domain.Sessions;
using BranchLife.Persistence;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Sessions;

/// <summary>Takes over what was recorded or corrected since: always the restricted part, the body where it is wanted.</summary>
public sealed class RefreshMinutes(BranchLifeDbContext db, Gate gate, ReadingDoor door, TimeProvider clock, IdSource ids)
{
    /// <param name="replaceBody">The body made from the records replaces what was edited by hand.</param>
    public async Task ExecuteAsync(Id<Minutes> id, bool replaceBody, int version, CancellationToken ct)
    {
        var minutes = await gate.OpenAsync(id, MinutesAction.Assemble, version, ct);
        var session = await db.MeetingSessions.AsNoTracking().SingleAsync(session => session.Id == minutes.SessionId, ct);
        door.Purpose = "整理会议记录";
        var facts = await db.FactsAsync(session, door, clock, ct);
        minutes.Assemble(replaceBody ? MinutesText.Body(facts) : minutes.Body, SensitiveText.From(MinutesText.Restricted(facts)));

        await db.AskSpeakersAsync(minutes, session, ids, clock, ct);
        await db.SaveChangesAsync(ct);
    }
}
