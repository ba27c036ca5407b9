using BranchLife.Application.Access;
using BranchLife.Domain;
using BranchLife.Domain.Notices;
using BranchLife.Domain.Preparation;
using BranchLife.Domain.Rectification;
using BranchLife.Persistence;
using BranchLife.Persistence.Reading;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Preparation;

/// <summary>
/// The other side's answer to a proposed point. Agreed, it becomes a problem (自己找 or 互相帮) of the one it concerns or of the
/// branch, readable by that list's readers; declined, it stays between the two.
/// </summary>
public sealed class AnswerTalkPoint(BranchLifeDbContext db, Gate gate, Actor actor, ReadingDoor door, TimeProvider clock, IdSource ids)
{
    public async Task ExecuteAsync(Id<Talk> id, int point, bool agrees, int version, CancellationToken ct)
    {
        var talk = await gate.OpenAsync(id, TalkAction.Record, version, ct);
        if (agrees) await ReleaseAsync(talk, point, ct);
        else talk.DeclinePoint(point, actor.PersonId, clock.GetUtcNow());
        var proposer = talk.FirstId == actor.PersonId ? talk.SecondId : talk.FirstId;
        db.Add(Notice.To(ids.Next<Notice>(), proposer, "您提出的谈心谈话要点已有答复。", $"/talks/{id}", clock.GetUtcNow()));
        await db.SaveChangesAsync(ct);
    }

    private async Task ReleaseAsync(Talk talk, int ordinal, CancellationToken ct)
    {
        var meeting = await db.Meetings.AsNoTracking().SingleAsync(meeting => meeting.Id == talk.MeetingId, ct);
        var problemId = ids.Next<Problem>();
        var point = talk.ReleasePoint(ordinal, problemId, actor.PersonId, clock.GetUtcNow());
        var words = door.Open(point.Words, new SensitiveRecord(RecordKind.Talk, talk.Id.Value, point.ProposedById, null));
        var problem = Problem.Find(
            problemId, meeting, point.AboutId, new ProblemStatement { Statement = words, Origin = point.Origin }, actor.Today);
        problem.LinkTo(ProblemLinkKind.Talk, talk.Id.Value);
        db.Add(problem);
    }
}
