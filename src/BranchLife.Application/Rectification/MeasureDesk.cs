using BranchLife.Application.Access;
using BranchLife.Application.Meetings;
using BranchLife.Domain;
using BranchLife.Domain.Meetings;
using BranchLife.Domain.Members;
using BranchLife.Domain.Rectification;
using BranchLife.Persistence;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Rectification;

/// <summary>One problem with the measures against it, and the members who may own the next one.</summary>
public sealed class MeasureDesk(BranchLifeDbContext db, Gate gate, ReadingDoor door, BranchRoster roster, TimeProvider clock)
{
    public async Task<View> FindAsync(Id<Problem> id, CancellationToken ct)
    {
        var problem = await gate.ReadAsync(id, ProblemAction.PlanMeasure, ct);
        var subject = problem.SubjectId is { } who ? await db.Persons.Where(p => p.Id == who).Select(p => p.Name).SingleAsync(ct) : null;
        var measures = await (from item in db.RectificationItems
                              join owner in db.Persons on item.OwnerId equals owner.Id
                              where item.ProblemId == id
                              orderby item.OpenedAt, item.Id
                              select new ProblemList.Measure(item.Id, item.Measure, owner.Name, item.DueOn, item.NextReviewOn, item.State)).ToListAsync(ct);
        var members = await roster.FindAsync(problem.BranchId, clock.Today, ct);
        var (statement, instance) = (door.Open(problem.Statement, id, problem.SubjectId)!, door.Open(problem.Instance, id, problem.SubjectId));
        await door.CloseAsync(ct);
        return new View(problem.Id, problem.MeetingId, problem.SubjectId, subject, statement, instance, problem.Aspect, problem.IsConfirmed, measures,
            [.. members.Select(member => new Owner(member.PersonId, $"{member.Name}（{member.Standing}）"))]);
    }

    public sealed record View(
        Id<Problem> Id, Id<Meeting> MeetingId, Id<Person>? SubjectId, string? Subject, string Statement, string? Instance, string? Aspect,
        bool IsConfirmed, IReadOnlyList<ProblemList.Measure> Measures, IReadOnlyList<Owner> Owners);

    public sealed record Owner(Id<Person> Id, string Name);
}
