using BranchLife.Application.Access;
using BranchLife.Application.Meetings;
using BranchLife.Domain;
using BranchLife.Domain.Meetings;
using BranchLife.Domain.Members;
using BranchLife.Domain.Preparation;
using BranchLife.Persistence;

namespace BranchLife.Application.Preparation;

/// <summary>The committee enters what was collected. The row gets a random id: it tells neither who gave it nor in what order.</summary>
public sealed class ReceiveOpinion(BranchLifeDbContext db, Gate gate, Actor actor, IdSource ids)
{
    public async Task<Id<Opinion>> ExecuteAsync(
        Id<Meeting> meeting, ProblemOrigin origin, Id<Person>? subject, string? words, DateOnly on, CancellationToken ct)
    {
        var prepared = await gate.ReadAsync(meeting, MeetingAction.RecordPreparation, ct);
        if (on > actor.Today) throw new RuleViolationException(PreparationRules.OnlyWhatHappenedIsRecorded);
        if (subject is { } person) await PreparationRoster.RequireOnAsync(db, prepared, person, actor.Today, ct);
        var opinion = Opinion.Receive(ids.NextAnonymous<Opinion>(), prepared, origin, subject, words, on);
        db.Add(opinion);
        await db.SaveChangesAsync(ct);
        return opinion.Id;
    }
}
