using BranchLife.Application.Access;
using BranchLife.Domain;
using BranchLife.Domain.Sessions;
using BranchLife.Persistence;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Sessions;

internal static class MinutesCheck
{
    /// <summary>Refused while the restricted part says something else than the records; whoever compares them has read them.</summary>
    public static async Task RequireCurrentAsync(
        this Minutes minutes, BranchLifeDbContext db, ReadingDoor door, TimeProvider clock, CancellationToken ct)
    {
        var session = await db.MeetingSessions.AsNoTracking().SingleAsync(session => session.Id == minutes.SessionId, ct);
        door.Purpose = "核对会议记录";
        var facts = await db.FactsAsync(session, door, clock, ct);
        minutes.RequireToTell(SensitiveText.From(MinutesText.Restricted(facts)));
    }
}
