using BranchLife.Application.Access;
using BranchLife.Domain.Meetings;
using BranchLife.Domain.Procedure;
using BranchLife.Persistence;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Rules;

/// <summary>What stands between a confirmed list and its publication: problems without measures, slogans, far dates.</summary>
public sealed class MeasureFindings(BranchLifeDbContext db, TimeProvider clock)
{
    public async Task<IReadOnlyList<Finding>> FindAsync(Meeting meeting, CancellationToken ct)
    {
        var about = await Circumstances.OfAsync(db, clock, meeting, ct);
        var problems = await (from problem in db.Problems
                              where problem.MeetingId == meeting.Id
                              join subject in db.Persons on problem.SubjectId equals subject.Id into subjects
                              from subject in subjects.DefaultIfEmpty()
                              orderby problem.Id
                              select new { problem.Id, problem.Statement, Subject = subject == null ? null : subject.Name }).ToListAsync(ct);
        var items = await db.RectificationItems.Where(item => item.MeetingId == meeting.Id)
            .Select(item => new { item.ProblemId, item.Measure, item.DueOn }).ToListAsync(ct);
        return Procedure.Check(new MeasureFacts
        {
            About = about, HeldOn = meeting.HeldOn,
            Unanswered = [.. problems.Where(problem => items.All(item => item.ProblemId != problem.Id))
                .Select(problem => problem.Subject is { } name ? $"{name}同志的个人问题" : ReadingDoor.OpenOfBranch(problem.Statement)!)],
            Measures = [.. items.Select(item => new MeasureFacts.PlannedMeasure(item.Measure, item.DueOn))],
        });
    }
}
