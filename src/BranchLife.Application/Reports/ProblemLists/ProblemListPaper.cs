using BranchLife.Application.Access;
using BranchLife.Application.Rectification;
using BranchLife.Application.Reports.Exporting;
using BranchLife.Persistence;

namespace BranchLife.Application.Reports.ProblemLists;

/// <summary>问题清单: the branch's for whoever reads the body of the minutes, of the personal ones those that the reader may read.</summary>
public sealed class ProblemListPaper(BranchLifeDbContext db, Actor actor, ReadingDoor door) : IMaterialOf<ExportSetting>
{
    public async Task<Material> FindAsync(ExportSetting setting, CancellationToken ct)
    {
        var rows = await db.ProblemRowsOfAsync(db.Problems.VisibleTo(db, actor).Where(problem =>
            problem.MeetingId == setting.Meeting.Id && (problem.SubjectId == null || !setting.BodiesOnly)), door, ct);
        return Material.Of(ProblemListLayout.Of(setting, rows), ProblemListLayout.Ledger(setting), rows);
    }
}
