using BranchLife.Application.Access;
using BranchLife.Application.Rectification;
using BranchLife.Application.Reports.Exporting;
using BranchLife.Persistence;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Reports.ProblemLists;

/// <summary>问题清单: the branch's for whoever reads the body of the minutes, of the personal ones those that the reader may read.</summary>
public sealed class ProblemListPaper(BranchLifeDbContext db, Actor actor) : IMaterialOf<ExportSetting>
{
    public async Task<Material> FindAsync(ExportSetting setting, CancellationToken ct)
    {
        var rows = await db.ProblemRowsOf(db.Problems.VisibleTo(db, actor).Where(problem =>
            problem.MeetingId == setting.Meeting.Id && (problem.SubjectId == null || !setting.BodiesOnly))).ToListAsync(ct);
        return Material.Of(ProblemListLayout.Of(setting, rows), ProblemListLayout.Ledger(setting), rows);
    }
}
