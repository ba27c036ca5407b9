using BranchLife.Application.Access;
using BranchLife.Application.Rectification;
using BranchLife.Application.Reports.Exporting;
using BranchLife.Persistence;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Reports.ProblemLists;

/// <summary>问题清单 of a unit and everything below it, over all meetings.</summary>
public sealed class UnitProblemsPaper(BranchLifeDbContext db, Actor actor) : IMaterialOf<UnitSetting>
{
    public Task<Material> FindAsync(UnitSetting setting, CancellationToken ct)
    {
        var unit = setting.Unit;
        var problems = db.Problems.VisibleTo(db, actor).Where(problem => problem.BranchId == unit.Id
            || db.Units.Any(branch => branch.Id == problem.BranchId && branch.Ancestors.Any(above => above.AncestorId == unit.Id)));
        return Task.FromResult(Material.Of(
            rows => ProblemListLayout.Of(unit, rows), ProblemListLayout.Ledger(unit), _ => db.ProblemRowsOf(problems).AsAsyncEnumerable()));
    }
}
