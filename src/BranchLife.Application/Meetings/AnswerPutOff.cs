using BranchLife.Application.Access;
using BranchLife.Application.Notices;
using BranchLife.Domain;
using BranchLife.Domain.Meetings;
using BranchLife.Persistence;

namespace BranchLife.Application.Meetings;

/// <summary>Above consents to putting off or cancelling, or says why not; the secretary then acts.</summary>
public sealed class AnswerPutOff(BranchLifeDbContext db, Gate gate, Actor actor, TimeProvider clock, IdSource ids)
{
    public async Task ExecuteAsync(Id<Meeting> id, bool consents, string? answer, int version, CancellationToken ct)
    {
        var meeting = await gate.OpenAsync(id, MeetingAction.ConsentToPostponing, version, ct);

        meeting.AnswerPutOff(consents, answer, actor.AsReviewer, clock.GetUtcNow());
        var asked = meeting.PutOffRequests[^1];
        db.Owe(ids, [asked.RequestedById],
            $"“{meeting.Title}”的{asked.Kind.Word}申请{(consents ? "已同意，请办理" : "未获同意，请查看答复")}。", $"/meetings/{id}", clock.GetUtcNow());

        await db.SaveChangesAsync(ct);
    }
}
