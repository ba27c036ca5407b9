using BranchLife.Application.Access;
using BranchLife.Application.Meetings.Drafts;
using BranchLife.Domain;
using BranchLife.Domain.Branches;
using BranchLife.Domain.Meetings;
using BranchLife.Persistence;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Meetings;

/// <summary>The filled form for a meeting outside a campaign, for the branches that the actor leads.</summary>
public sealed class NewMeetingDraft(BranchLifeDbContext db, Actor actor)
{
    private const int EarlyMonths = 3;

    public async Task<View> FindAsync(Id<Unit>? asked, CancellationToken ct)
    {
        var led = actor.Posts.Select(post => post.UnitId).Concat(actor.ActsAsSecretaryOf).Where(actor.IsSecretaryOf).Distinct().ToArray();
        if (led.Length == 0 || (asked is { } wanted && !led.Contains(wanted))) throw new NotFoundException();
        var branch = asked ?? led[0];
        var today = actor.Today;
        var seats = await db.Posts.Where(post => post.UnitId == branch && post.From <= today && (post.To == null || today <= post.To))
            .Select(post => new DraftBasis.Seat(post.PersonId, post.Kind)).ToListAsync(ct);
        var lastPlace = await db.Meetings.Where(meeting => meeting.BranchId == branch && meeting.Place != null)
            .OrderByDescending(meeting => meeting.HeldOn).Select(meeting => meeting.Place).FirstOrDefaultAsync(ct);
        // In the first quarter the meeting is usually still that of the year before.
        var year = today.Month <= EarlyMonths ? today.Year - 1 : today.Year;
        var branches = await db.Units.Where(unit => led.Contains(unit.Id)).OrderBy(unit => unit.Code)
            .Select(unit => new BranchLine(unit.Id, unit.ShortName ?? unit.Name)).ToListAsync(ct);
        return new View(branch, branches, year, MeetingDrafts.Fill(new DraftBasis { Year = year, Today = today, Seats = seats, LastPlace = lastPlace }));
    }

    public sealed record View(Id<Unit> Branch, IReadOnlyList<BranchLine> Branches, int Year, PlanDraft Draft);

    public sealed record BranchLine(Id<Unit> Id, string Name);
}
