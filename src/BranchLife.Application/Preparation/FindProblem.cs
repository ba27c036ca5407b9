using BranchLife.Application.Access;
using BranchLife.Application.Meetings;
using BranchLife.Domain;
using BranchLife.Domain.Meetings;
using BranchLife.Domain.Rectification;
using BranchLife.Persistence;

namespace BranchLife.Application.Preparation;

/// <summary>A problem found before the meeting: of the branch by its committee, or one's own.</summary>
public sealed class FindProblem(BranchLifeDbContext db, Gate gate, Actor actor, IdSource ids)
{
    public async Task<Id<Problem>> ExecuteAsync(Id<Meeting> meeting, bool ofBranch, ProblemStatement statement, CancellationToken ct)
    {
        var prepared = await gate.ReadAsync(meeting, ofBranch ? MeetingAction.RecordPreparation : MeetingAction.TakePart, ct);
        var problem = Problem.Find(ids.Next<Problem>(), prepared, ofBranch ? null : actor.PersonId, statement, actor.Today);
        db.Add(problem);
        await db.SaveChangesAsync(ct);
        return problem.Id;
    }
}
