using System.Runtime.CompilerServices;
using BranchLife.Application.Access;
using BranchLife.Application.Rectification;
using BranchLife.Application.Reports.Exporting;
using BranchLife.Domain.Branches;
using BranchLife.Persistence;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Reports.RectificationLedgers;

/// <summary>整改台账 of a unit and everything below it, over all meetings; read some hundred items at a time.</summary>
public sealed class UnitLedgerPaper(BranchLifeDbContext db, Actor actor, ReadingDoor door) : IMaterialOf<UnitSetting>
{
    private const int AtOnce = 500;

    public Task<Material> FindAsync(UnitSetting setting, CancellationToken ct)
    {
        var table = LedgerLayout.Ledger(setting.Unit);
        return Task.FromResult(Material.Of(rows => LedgerLayout.Of(setting.Unit, rows), table, token => RowsAsync(setting.Unit, token)));
    }

    private async IAsyncEnumerable<LedgerRow> RowsAsync(Unit unit, [EnumeratorCancellation] CancellationToken ct)
    {
        var items = db.RectificationItems.AsNoTracking().VisibleTo(db, actor).Where(item => item.UnitId == unit.Id
            || db.Units.Any(branch => branch.Id == item.UnitId && branch.Ancestors.Any(above => above.AncestorId == unit.Id)));
        var order = await (from item in items
                           join branch in db.Units on item.UnitId equals branch.Id
                           orderby branch.Code, item.SubjectId != null, item.SubjectId, item.OpenedAt, item.Id
                           select item.Id).ToListAsync(ct);
        foreach (var part in order.Chunk(AtOnce))
        {
            var rows = await db.LedgerRowsOfAsync(db.RectificationItems.AsNoTracking().Where(item => part.Contains(item.Id)), actor, door, ct);
            await door.CloseAsync(ct);
            foreach (var row in rows) yield return row;
        }
    }
}
