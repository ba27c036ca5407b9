using BranchLife.Application.Access;
using BranchLife.Domain;
using BranchLife.Domain.Notices;
using BranchLife.Domain.Preparation;
using BranchLife.Persistence;

namespace BranchLife.Application.Preparation;

/// <summary>From now on the person concerned reads the words, without names (原汁原味反馈).</summary>
public sealed class FeedBackOpinion(BranchLifeDbContext db, Gate gate, TimeProvider clock, IdSource ids)
{
    public async Task ExecuteAsync(Id<Opinion> id, int version, CancellationToken ct)
    {
        var opinion = await gate.OpenAsync(id, OpinionAction.Handle, version, ct);
        opinion.FeedBack(clock.Today);
        if (opinion.SubjectId is { } subject)
        {
            db.Add(Notice.To(ids.Next<Notice>(), subject, "会前征求到的意见建议已向您反馈，请查看。",
                $"/meetings/{opinion.MeetingId}/opinions", clock.GetUtcNow()));
        }

        await db.SaveChangesAsync(ct);
    }
}
