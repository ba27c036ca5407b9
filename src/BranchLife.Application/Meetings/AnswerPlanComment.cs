using BranchLife.Application.Access;
using BranchLife.Application.Notices;
using BranchLife.Application.Rules;
using BranchLife.Domain;
using BranchLife.Domain.Meetings;
using BranchLife.Persistence;

namespace BranchLife.Application.Meetings;

public sealed class AnswerPlanComment(BranchLifeDbContext db, Gate gate, Actor actor, TimeProvider clock, IdSource ids)
{
    public async Task ExecuteAsync(Id<Meeting> id, int ordinal, string? answer, int version, CancellationToken ct)
    {
        var meeting = await gate.OpenAsync(id, MeetingAction.AnswerComment, version, ct);
        TypedText.RefuseClassified(actor.Today, answer);

        meeting.AnswerComment(ordinal, answer, actor.PersonId, clock.GetUtcNow());
        var author = meeting.Comments.Single(comment => comment.Ordinal == ordinal).AuthorId;
        db.Owe(ids, [author], $"“{meeting.Title}”的审核意见已答复，请查看。", $"/meetings/{id}", clock.GetUtcNow());

        await db.SaveChangesAsync(ct);
    }
}
