using BranchLife.Application.Access;
using BranchLife.Domain;
using BranchLife.Domain.Preparation;
using BranchLife.Persistence;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Preparation;

public sealed class RescheduleOpinionBox(BranchLifeDbContext db, Gate gate, Actor actor)
{
    public async Task ExecuteAsync(Id<OpinionBox> id, Period days, int version, CancellationToken ct)
    {
        var box = await gate.OpenAsync(id, OpinionBoxAction.Handle, version, ct);
        box.Reschedule(await db.Meetings.SingleAsync(meeting => meeting.Id == box.MeetingId, ct), days, actor.Today);
        await db.SaveChangesAsync(ct);
    }
}
