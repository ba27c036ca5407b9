using BranchLife.Application.Access;
using BranchLife.Domain;
using BranchLife.Domain.Preparation;
using BranchLife.Persistence;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Preparation;

/// <summary>The box behind a link, as anybody who holds the link sees it. A wrong link and a dead one look the same.</summary>
public sealed class PublicOpinionBox(BranchLifeDbContext db, TimeProvider clock)
{
    public async Task<View> FindAsync(string token, CancellationToken ct)
    {
        var found = await (
            from box in db.OpinionBoxes.AsNoTracking()
            join meeting in db.Meetings on box.MeetingId equals meeting.Id
            join branch in db.Units on box.BranchId equals branch.Id
            where box.Token == token
            select new { Box = box, meeting.Stage, meeting.Title, meeting.CampaignId, Branch = branch.Name }).SingleOrDefaultAsync(ct);
        if (found is null || !found.Box.Accepts(found.Stage, clock.Today)) throw new NotFoundException();

        return new View(
            found.Box.Id, found.Branch, found.Title, found.Box.ClosesOn, await CheckAspects.OfAsync(db, found.CampaignId, ofTeam: true, ct));
    }

    public sealed record View(Id<OpinionBox> BoxId, string Branch, string Meeting, DateOnly ClosesOn, IReadOnlyList<string> Aspects);
}
