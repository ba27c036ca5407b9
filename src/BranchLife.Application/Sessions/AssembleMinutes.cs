using BranchLife.Application.Access;
using BranchLife.Domain;
using BranchLife.Domain.Notices;
using BranchLife.Domain.Sessions;
using BranchLife.Persistence;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Sessions;

/// <summary>Makes the minutes of an ended sitting out of its records; afterwards <see cref="RefreshMinutes"/> takes over what changed.</summary>
public sealed class AssembleMinutes(BranchLifeDbContext db, Gate gate, ReadingDoor door, TimeProvider clock, IdSource ids)
{
    public async Task<Id<Minutes>> ExecuteAsync(Id<MeetingSession> id, int version, CancellationToken ct)
    {
        var session = await gate.OpenAsync(id, SessionAction.Run, version, ct);
        if (await db.Minutes.AnyAsync(minutes => minutes.SessionId == id, ct))
            throw new RuleViolationException(RecordingRules.MinutesAreAssembledOnce);

        var minutes = Minutes.Of(ids.Next<Minutes>(), session);
        door.Purpose = "整理会议记录";
        var facts = await db.FactsAsync(session, door, clock, ct);
        minutes.Assemble(MinutesText.Body(facts), SensitiveText.From(MinutesText.Restricted(facts)));
        db.Add(minutes);
        await db.AskSpeakersAsync(minutes, session, ids, clock, ct);
        foreach (var signer in new[] { session.HostId, session.RecorderId })
            db.Add(Notice.To(ids.Next<Notice>(), signer, "会议记录已整理，请核对后签字", $"/minutes/{minutes.Id}/sign", clock.GetUtcNow()));

        await db.SaveChangesAsync(ct);
        return minutes.Id;
    }
}
