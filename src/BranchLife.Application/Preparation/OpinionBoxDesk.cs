using BranchLife.Application.Access;
using BranchLife.Application.Meetings;
using BranchLife.Domain;
using BranchLife.Domain.Meetings;
using BranchLife.Domain.Preparation;
using BranchLife.Persistence;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Preparation;

/// <summary>
/// The box as its committee sees it. While it stands open the number is told in steps of five only: an exact one, looked at
/// often enough, tells when somebody put something in.
/// </summary>
public sealed class OpinionBoxDesk(BranchLifeDbContext db, Gate gate, Actor actor, Relations relations)
{
    public async Task<View> FindAsync(Id<Meeting> meeting, CancellationToken ct)
    {
        var prepared = await gate.ReadAsync(meeting, MeetingAction.RecordPreparation, ct);
        var head = await MeetingHead.ReadAsync(db, actor, meeting, ct);
        var mayHandle = (await relations.ToAsync(head.BranchId, ct)).IsSecretary;
        var box = await db.OpinionBoxes.AsNoTracking().SingleOrDefaultAsync(one => one.MeetingId == meeting, ct);
        return new View(
            head, box is null ? null : await BoxAsync(box, prepared.Stage, ct), mayHandle, mayHandle && OpinionBox.StandsBefore(prepared.Stage));
    }

    private async Task<Box> BoxAsync(OpinionBox box, MeetingStage stage, CancellationToken ct)
    {
        var isOver = box.IsOver(stage, actor.Today);
        var inside = await db.AnonymousOpinions.CountAsync(opinion => opinion.BoxId == box.Id, ct);
        return new Box(
            box.Id, box.Version, box.Token, box.OpensOn, box.ClosesOn, box.ClosedOn, box.EmptiedOn, isOver, box.Accepts(stage, actor.Today),
            BoxCount.Of(box.Received ?? inside, isOver));
    }

    /// <param name="MayHandle">The secretary.</param>
    /// <param name="MaySetUp">The secretary, while the meeting is still ahead.</param>
    public sealed record View(MeetingHead Head, Box? Set, bool MayHandle, bool MaySetUp);

    public sealed record Box(
        Id<OpinionBox> Id, int Version, string Token, DateOnly OpensOn, DateOnly ClosesOn, DateOnly? ClosedOn, DateOnly? EmptiedOn,
        bool IsOver, bool IsAccepting, string Count);
}
