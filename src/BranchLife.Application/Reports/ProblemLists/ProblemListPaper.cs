using BranchLife.Application.Access;
using BranchLife.Application.Rectification;
using BranchLife.Application.Reports.Exporting;
using BranchLife.Persistence;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Reports.ProblemLists;

/// <summary>问题清单: the branch's for whoever reads the body of the minutes, of the personal ones those that the reader may read.</summary>
public sealed class ProblemListPaper(BranchLifeDbContext db, Actor actor)
{
    public async Task<Material> FindAsync(ExportSetting setting, CancellationToken ct)
    {
        var rows = await (from problem in db.Problems.VisibleTo(db, actor)
                          where problem.MeetingId == setting.Meeting.Id
                          join subject in db.Persons on problem.SubjectId equals subject.Id into subjects
                          from subject in subjects.DefaultIfEmpty()
                          orderby problem.SubjectId != null, subject.Name, problem.FoundOn, problem.Id
                          select new ProblemRow(
                              problem.Id, subject == null ? null : subject.Name, problem.Aspect, problem.Statement, problem.Instance,
                              problem.Origin, problem.FoundOn, problem.IsCarriedOver, problem.IsConfirmed)).ToListAsync(ct);
        return Material.Of(ProblemListLayout.Of(setting, rows), ProblemListLayout.Ledger(setting), rows);
    }
}
