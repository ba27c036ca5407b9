using BranchLife.Application.Access;
using BranchLife.Application.Appraisals;
using BranchLife.Application.Meetings;
using BranchLife.Application.Rules;
using BranchLife.Domain;
using BranchLife.Domain.Meetings;
using BranchLife.Persistence;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Sessions;

/// <summary>Ends the meeting, and with it every sitting that still runs.</summary>
public sealed class EndMeeting(BranchLifeDbContext db, Gate gate, Actor actor, SessionFindings findings, TimeProvider clock)
{
    public async Task ExecuteAsync(Id<Meeting> id, int version, CancellationToken ct)
    {
        var meeting = await gate.OpenAsync(id, MeetingAction.RunSession, version, ct);
        await db.RequireNobodyVotesAsync(id, ct);
        meeting.End(await findings.BeforeTheEndAsync(meeting, ct), actor.PersonId, clock.GetUtcNow());
        var running = await db.MeetingSessions.Where(session => session.MeetingId == id && session.EndedAt == null).ToListAsync(ct);
        foreach (var session in running) session.End(clock.GetUtcNow());

        await db.SaveChangesAsync(ct);
    }
}
