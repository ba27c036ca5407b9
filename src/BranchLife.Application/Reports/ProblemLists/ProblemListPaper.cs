using BranchLife.Application.Access;
using BranchLife.Application.Rectification;
using BranchLife.Application.Reports.Exporting;
using BranchLife.Domain.Rectification;
using BranchLife.Persistence;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Reports.ProblemLists;

/// <summary>问题清单: the branch's for whoever reads the body of the minutes, of the personal ones those that the reader may read.</summary>
public sealed class ProblemListPaper(BranchLifeDbContext db, Actor actor, ReadingDoor door)
{
    public async Task<Material> FindAsync(ExportSetting setting, CancellationToken ct)
    {
        var found = await (from problem in db.Problems.VisibleTo(db, actor)
                           where problem.MeetingId == setting.Meeting.Id
                           join subject in db.Persons on problem.SubjectId equals subject.Id into subjects
                           from subject in subjects.DefaultIfEmpty()
                           orderby problem.SubjectId != null, subject.Name, problem.FoundOn, problem.Id
                           select new { Problem = problem, Subject = subject == null ? null : subject.Name }).AsNoTracking().ToListAsync(ct);
        ProblemRow[] rows = [.. found.Select(row => RowOf(row.Problem, row.Subject))];
        return Material.Of(ProblemListLayout.Of(setting, rows), ProblemListLayout.Ledger(setting), rows);
    }

    private ProblemRow RowOf(Problem problem, string? subject) => new(
        problem.Id, subject, problem.Aspect, door.Open(problem.Statement, problem.Id, problem.SubjectId)!,
        door.Open(problem.Instance, problem.Id, problem.SubjectId), problem.Origin, problem.FoundOn, problem.IsCarriedOver, problem.IsConfirmed);
}
