using System.Runtime.CompilerServices;
using BranchLife.Application.Access;
using BranchLife.Application.Branches;
using BranchLife.Application.Rectification;
using BranchLife.Application.Reports.Exporting;
using BranchLife.Domain.Rectification;
using BranchLife.Persistence;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Reports.RectificationLedgers;

/// <summary>整改台账 exactly as it is filtered on the page: the same question, the same order, every row of it.</summary>
public sealed class LedgerExtract(BranchLifeDbContext db, Actor actor, ReadingDoor door, ExportPress press, TimeProvider clock)
{
    private const int AtOnce = 500;

    public static readonly ExportKind Kind = new(
        "rectification-extract", "整改台账（当前结果）", ExportScope.Unit, [ExportFormat.Xlsx, ExportFormat.Docx, ExportFormat.Pdf], null);

    public async Task<ExportFile> ExecuteAsync(LedgerFilter filter, ExportFormat format, string? reason, CancellationToken ct)
    {
        var chosen = filter.Unit ?? Ledger.UnitOf(actor);
        var unit = await db.Units.AsNoTracking().VisibleTo(actor).SingleOrDefaultAsync(one => one.Id == chosen, ct) ?? throw new NotFoundException();
        press.Prepare(Kind, format, reason);
        var items = filter.Among(
            db.RectificationItems.AsNoTracking().VisibleTo(db, actor), db, await LedgerUnits.OfAsync(db, actor, chosen, ct), actor.Today);
        var table = LedgerLayout.Ledger(unit);
        var material = Material.Of(rows => LedgerLayout.Of(unit, rows), table, token => RowsAsync(items, token));
        return await press.ExecuteAsync(new ExportOrder(Kind, format, unit.Id.Value, unit.Called, clock.Today.Year), material, ct);
    }

    private async IAsyncEnumerable<LedgerRow> RowsAsync(IQueryable<RectificationItem> items, [EnumeratorCancellation] CancellationToken ct)
    {
        var order = await items.OrderBy(item => item.DueOn == null).ThenBy(item => item.DueOn).ThenBy(item => item.Id).Select(item => item.Id).ToListAsync(ct);
        foreach (var part in order.Chunk(AtOnce))
        {
            var rows = await db.LedgerRowsOfAsync(db.RectificationItems.AsNoTracking().Where(item => part.Contains(item.Id)), actor, door, ct);
            await door.CloseAsync(ct);
            var byId = rows.ToDictionary(row => row.Id);
            foreach (var id in part) yield return byId[id];
        }
    }
}
