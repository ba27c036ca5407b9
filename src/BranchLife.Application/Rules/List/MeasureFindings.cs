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
        var problems = await db.Problems.Where(problem => problem.MeetingId == meeting.Id)
            .OrderBy(problem => problem.Id).Select(problem => new { problem.Id, problem.Statement }).ToListAsync(ct);
        var items = await db.RectificationItems.Where(item => item.MeetingId == meeting.Id)
            .Select(item => new { item.ProblemId, item.Measure, item.DueOn }).ToListAsync(ct);
        return Procedure.Check(new MeasureFacts
        {
            About = about, HeldOn = meeting.HeldOn,
            Unanswered = [.. problems.Where(problem => items.All(item => item.ProblemId != problem.Id)).Select(problem => problem.Statement)],
            Measures = [.. items.Select(item => new MeasureFacts.PlannedMeasure(item.Measure, item.DueOn))],
        });
    }
}
