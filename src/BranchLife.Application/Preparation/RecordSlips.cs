using System.Security.Cryptography;
using BranchLife.Application.Access;
using BranchLife.Application.Meetings;
using BranchLife.Domain;
using BranchLife.Domain.Meetings;
using BranchLife.Domain.Members;
using BranchLife.Domain.Preparation;
using BranchLife.Persistence;

namespace BranchLife.Application.Preparation;

/// <summary>Several paper slips at once. They are kept in random order under random ids: the pile does not tell who handed in first.</summary>
public sealed class RecordSlips(BranchLifeDbContext db, Gate gate, Actor actor, IdSource ids)
{
    public async Task ExecuteAsync(Id<Meeting> meeting, DateOnly on, IReadOnlyList<Slip> slips, CancellationToken ct)
    {
        var prepared = await gate.ReadAsync(meeting, MeetingAction.RecordPreparation, ct);
        if (on > actor.Today) throw new RuleViolationException(PreparationRules.OnlyWhatHappenedIsRecorded);
        foreach (var person in slips.Select(slip => slip.SubjectId).OfType<Id<Person>>().Distinct())
            await PreparationRoster.RequireOnAsync(db, prepared, person, actor.Today, ct);

        var shuffled = slips.ToArray();
        RandomNumberGenerator.Shuffle<Slip>(shuffled);
        db.AddRange(shuffled.Select(slip =>
            Opinion.Receive(ids.NextAnonymous<Opinion>(), prepared, slip.Origin, slip.SubjectId, slip.Words, on, slip.Aspect)));
        await db.SaveChangesAsync(ct);
    }

    /// <param name="SubjectId">Nobody: for the branch.</param>
    public sealed record Slip(string? Words, ProblemOrigin Origin, Id<Person>? SubjectId, string? Aspect);
}
