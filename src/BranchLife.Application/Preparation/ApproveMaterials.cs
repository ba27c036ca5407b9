using BranchLife.Application.Access;
using BranchLife.Application.Meetings;
using BranchLife.Domain;
using BranchLife.Domain.Meetings;
using BranchLife.Domain.Notices;
using BranchLife.Domain.Preparation;
using BranchLife.Persistence;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Preparation;

/// <summary>Approves the materials and, with them, the team's text and the secretary's outline; refused while one of them is being rewritten.</summary>
public sealed class ApproveMaterials(BranchLifeDbContext db, Gate gate, Actor actor, TimeProvider clock, IdSource ids)
{
    public async Task ExecuteAsync(Id<Meeting> id, int version, CancellationToken ct)
    {
        var meeting = await gate.OpenAsync(id, MeetingAction.ReviewMaterials, version, ct);
        meeting.ApproveMaterials(new Reviewer(actor.PersonId, actor.BranchId));
        var waiting = await db.Outlines.OfLeaders(db, id, actor.Today).Where(outline => outline.State != OutlineState.Accepted).ToListAsync(ct);
        foreach (var outline in waiting)
        {
            outline.Accept(actor.PersonId);
            db.Add(Notice.To(ids.Next<Notice>(), outline.AuthorId, "您的材料已审阅通过。", $"/outlines/{outline.Id}", clock.GetUtcNow()));
        }

        await db.SaveChangesAsync(ct);
    }
}
