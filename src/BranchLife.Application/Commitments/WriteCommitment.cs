using BranchLife.Application.Access;
using BranchLife.Application.Rules;
using BranchLife.Domain;
using BranchLife.Domain.Commitments;
using BranchLife.Domain.Meetings;
using BranchLife.Persistence;

namespace BranchLife.Application.Commitments;

/// <summary>A commitment of the actor's own, in the actor's branch; kept as a draft, or handed in at once.</summary>
public sealed class WriteCommitment(BranchLifeDbContext db, Actor actor, NewCommitment choices, TimeProvider clock, IdSource ids)
{
    public async Task<Id<Commitment>> ExecuteAsync(CommitmentDraft draft, Id<Meeting>? meeting, bool handIn, CancellationToken ct)
    {
        var offered = await choices.FindAsync(ct);
        if (meeting is { } chosen && offered.Meetings.All(one => one.Id != chosen)) throw new NotFoundException();
        TypedText.RefuseClassified(actor.Today, draft.What, draft.ForWhom);
        var now = clock.GetUtcNow();
        var commitment = Commitment.Write(ids.Next<Commitment>(), offered.BranchId, actor.PersonId, draft, meeting, now);
        if (handIn) commitment.HandIn(actor.PersonId, now);
        db.Add(commitment);
        await db.SaveChangesAsync(ct);
        return commitment.Id;
    }
}
