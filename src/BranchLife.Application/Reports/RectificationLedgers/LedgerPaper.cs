using BranchLife.Application.Access;
using BranchLife.Application.Rectification;
using BranchLife.Application.Reports.Exporting;
using BranchLife.Persistence;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Reports.RectificationLedgers;

/// <summary>整改台账 of one meeting, as far as the reader may read its items.</summary>
public sealed class LedgerPaper(BranchLifeDbContext db, Actor actor, ReadingDoor door) : IMaterialOf<ExportSetting>
{
    public async Task<Material> FindAsync(ExportSetting setting, CancellationToken ct)
    {
        var rows = await db.LedgerRowsOfAsync(db.RectificationItems.AsNoTracking().VisibleTo(db, actor)
            .Where(item => item.MeetingId == setting.Meeting.Id && (item.SubjectId == null || !setting.BodiesOnly)), actor, door, ct);
        return Material.Of(LedgerLayout.Of(setting, rows), LedgerLayout.Ledger(setting), rows);
    }
}
