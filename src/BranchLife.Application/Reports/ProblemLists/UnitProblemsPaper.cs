using System.Runtime.CompilerServices;
using BranchLife.Application.Access;
using BranchLife.Application.Rectification;
using BranchLife.Application.Reports.Exporting;
using BranchLife.Domain.Branches;
using BranchLife.Persistence;

namespace BranchLife.Application.Reports.ProblemLists;

/// <summary>问题清单 of a unit and everything below it, over all meetings; read some hundred problems at a time.</summary>
public sealed class UnitProblemsPaper(BranchLifeDbContext db, Actor actor, ReadingDoor door) : IMaterialOf<UnitSetting>
{
    private const int AtOnce = 500;

    public Task<Material> FindAsync(UnitSetting setting, CancellationToken ct) => Task.FromResult(Material.Of(
        rows => ProblemListLayout.Of(setting.Unit, rows), ProblemListLayout.Ledger(setting.Unit), token => RowsAsync(setting.Unit, token)));

    private async IAsyncEnumerable<ProblemRow> RowsAsync(Unit unit, [EnumeratorCancellation] CancellationToken ct)
    {
        var order = await db.OrderOfAsync(db.Problems.VisibleTo(db, actor).Where(problem => problem.BranchId == unit.Id
            || db.Units.Any(branch => branch.Id == problem.BranchId && branch.Ancestors.Any(above => above.AncestorId == unit.Id))), ct);
        foreach (var part in order.Chunk(AtOnce))
        {
            var rows = await db.ProblemRowsOfAsync(db.Problems.Where(problem => part.Contains(problem.Id)), door, ct);
            await door.CloseAsync(ct);
            foreach (var row in rows) yield return row;
        }
    }
}
