using BranchLife.Application.Access;
using BranchLife.Application.Meetings;
using BranchLife.Domain;
using BranchLife.Domain.Meetings;
using BranchLife.Domain.Notices;
using BranchLife.Domain.Preparation;
using BranchLife.Persistence;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Preparation;

/// <summary>Hands the materials back; each text that is meant is opened for its author again, with the reason as a remark to be answered.</summary>
public sealed class ReturnMaterials(BranchLifeDbContext db, Gate gate, Actor actor, TimeProvider clock, IdSource ids)
{
    /// <param name="texts">Those of the team's and the secretary's texts that are meant.</param>
    public async Task ExecuteAsync(
        Id<Meeting> id, string? reason, IReadOnlyCollection<Id<Outline>> texts, int version, CancellationToken ct)
    {
        var meeting = await gate.OpenAsync(id, MeetingAction.ReviewMaterials, version, ct);
        var now = clock.GetUtcNow();
        meeting.ReturnMaterials(reason, new Reviewer(actor.PersonId, actor.BranchId), now);
        var handedIn = await db.Outlines.OfLeaders(db, id, actor.Today).Where(outline => outline.State == OutlineState.HandedIn).ToListAsync(ct);
        foreach (var outline in handedIn.Where(outline => texts.Contains(outline.Id)))
        {
            outline.Return(null, RemarkKind.Other, reason, actor.PersonId, now);
            db.Add(Notice.To(ids.Next<Notice>(), outline.AuthorId, "您的材料已退回，请按审阅意见修改后再提交。", $"/outlines/{outline.Id}", now));
        }

        await db.SaveChangesAsync(ct);
    }
}
