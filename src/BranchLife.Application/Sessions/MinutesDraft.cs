using BranchLife.Application.Access;
using BranchLife.Domain;
using BranchLife.Domain.Sessions;
using BranchLife.Persistence;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Sessions;

/// <summary>The body as it stands, and beside it what the records would make of it now.</summary>
public sealed class MinutesDraft(BranchLifeDbContext db, Gate gate, ReadingDoor door, TimeProvider clock)
{
    public async Task<View> FindAsync(Id<Minutes> id, CancellationToken ct)
    {
        var minutes = await gate.ReadAsync(id, MinutesAction.Assemble, ct);
        var session = await db.MeetingSessions.AsNoTracking().SingleAsync(session => session.Id == minutes.SessionId, ct);
        door.Purpose = "整理会议记录";
        var facts = await db.FactsAsync(session, door, clock, ct);
        await door.CloseAsync(ct);
        var fresh = MinutesText.Body(facts);
        return new View(
            minutes.Version, facts.Meeting, facts.Session, minutes.Body, fresh == minutes.Body ? null : fresh,
            Equals(SensitiveText.From(MinutesText.Restricted(facts)), minutes.RestrictedPart), minutes.Signatures.Count, minutes.IsSealed);
    }

    /// <param name="Version">Of the minutes.</param>
    /// <param name="Meeting">Its title.</param>
    /// <param name="Session">Its title.</param>
    /// <param name="Body">As it stands.</param>
    /// <param name="FromRecords">The body that the records make, where it differs.</param>
    /// <param name="IsCurrent">The restricted part says what the records say.</param>
    /// <param name="SignatureCount">Signatures that a change would void.</param>
    /// <param name="IsSealed">Nothing changes any more.</param>
    public sealed record View(
        int Version, string Meeting, string Session, string Body, string? FromRecords, bool IsCurrent, int SignatureCount, bool IsSealed);
}
