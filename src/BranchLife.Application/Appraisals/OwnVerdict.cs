using BranchLife.Application.Access;
using BranchLife.Application.Meetings;
using BranchLife.Application.Preparation;
using BranchLife.Domain;
using BranchLife.Domain.Appraisals;
using BranchLife.Domain.Meetings;
using BranchLife.Persistence;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Appraisals;

/// <summary>The reader's own verdict, once it was told.</summary>
public sealed class OwnVerdict(BranchLifeDbContext db, Gate gate, Actor actor, ReadingDoor door)
{
    public async Task<View> FindAsync(Id<Meeting> id, CancellationToken ct)
    {
        await gate.ReadAsync(id, MeetingAction.TakePart, ct);
        var head = await MeetingHead.ReadAsync(db, actor, id, ct);
        var verdict = await db.AppraisalVerdicts.AsNoTracking()
            .SingleOrDefaultAsync(one => one.MeetingId == id && one.SubjectId == actor.PersonId && one.ToldAt != null, ct);
        if (verdict is null) return new View(head, null);

        var told = new View.Told(
            verdict.Version, verdict.Grade, door.Open(verdict.Opinion, verdict.Sensitive)!, door.Open(verdict.Help, verdict.Sensitive), verdict.Forum,
            verdict.DecidedOn, verdict.ToldAt!.Value, verdict.AnsweredAt, door.Open(verdict.Answer, verdict.Sensitive), verdict.Revisions.Count > 0);
        await door.CloseAsync(ct);
        return new View(head, told);
    }

    public sealed record View(MeetingHead Head, View.Told? Verdict)
    {
        /// <param name="IsChanged">It was told otherwise before.</param>
        public sealed record Told(
            int Version, AppraisalGrade? Grade, string Opinion, string? Help, VerdictForum Forum, DateOnly DecidedOn, DateTimeOffset ToldAt,
            DateTimeOffset? AnsweredAt, string? Answer, bool IsChanged);
    }
}
