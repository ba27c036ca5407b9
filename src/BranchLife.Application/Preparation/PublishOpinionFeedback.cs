using BranchLife.Application.Access;
using BranchLife.Domain;
using BranchLife.Domain.Notices;
using BranchLife.Domain.Preparation;
using BranchLife.Persistence;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Preparation;

/// <summary>The whole branch is told what came of the opinions.</summary>
public sealed class PublishOpinionFeedback(BranchLifeDbContext db, Gate gate, Actor actor, TimeProvider clock, IdSource ids)
{
    public async Task ExecuteAsync(Id<OpinionFeedback> id, int version, CancellationToken ct)
    {
        var feedback = await gate.OpenAsync(id, OpinionFeedbackAction.Write, version, ct);
        feedback.Publish(actor.Today);
        var meeting = await db.Meetings.AsNoTracking().SingleAsync(one => one.Id == feedback.MeetingId, ct);
        foreach (var member in (await PreparationRoster.OfAsync(db, meeting, actor.Today, ct)).Where(one => one.Id != actor.PersonId))
        {
            db.Add(Notice.To(ids.Next<Notice>(), member.Id, "会前征求意见的办理情况已反馈，请查看。",
                $"/meetings/{meeting.Id}/opinion-feedback", clock.GetUtcNow()));
        }

        await db.SaveChangesAsync(ct);
    }
}
