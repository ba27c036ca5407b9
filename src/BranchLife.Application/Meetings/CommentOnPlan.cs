using BranchLife.Application.Access;
using BranchLife.Application.Notices;
using BranchLife.Application.Rules;
using BranchLife.Domain;
using BranchLife.Domain.Meetings;
using BranchLife.Persistence;

namespace BranchLife.Application.Meetings;

/// <summary>A remark on a submitted plan that does not return it, but must be answered before it is approved.</summary>
public sealed class CommentOnPlan(
    BranchLifeDbContext db, Gate gate, Secretaries secretaries, Actor actor, TimeProvider clock, IdSource ids)
{
    public async Task ExecuteAsync(Id<Meeting> id, PlanCheck check, string? anchor, string? text, int version, CancellationToken ct)
    {
        var meeting = await gate.OpenAsync(id, MeetingAction.ReviewPlan, version, ct);
        TypedText.RefuseClassified(actor.Today, text);

        meeting.CommentOnPlan(check, anchor, text, actor.AsReviewer, clock.GetUtcNow());
        db.Owe(ids, await secretaries.FindAsync(meeting.BranchId, ct),
            $"“{meeting.Title}”的方案有一条审核意见，请答复。", $"/meetings/{id}", clock.GetUtcNow());

        await db.SaveChangesAsync(ct);
    }
}
