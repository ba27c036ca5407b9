using BranchLife.Application.Access;
using BranchLife.Application.Branches;
using BranchLife.Domain;
using BranchLife.Domain.Branches;
using BranchLife.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace BranchLife.Application.Reports.Exporting;

/// <summary>The ledgers of a unit and everything below it, over all its meetings, as far as the reader may read them.</summary>
public sealed class ExportOfUnit(BranchLifeDbContext db, Actor actor, IServiceProvider services, ExportPress press, TimeProvider clock)
{
    public async Task<ExportFile> ExecuteAsync(ExportKind kind, ExportFormat format, Id<Unit> id, string? reason, CancellationToken ct)
    {
        var unit = await db.Units.AsNoTracking().VisibleTo(actor).SingleOrDefaultAsync(found => found.Id == id, ct)
            ?? throw new NotFoundException();
        press.Prepare(kind, format, reason);
        var source = (IMaterialOf<UnitSetting>)services.GetRequiredService(kind.Source!);
        return await press.ExecuteAsync(
            new ExportOrder(kind, format, id.Value, unit.Called, clock.Today.Year), await source.FindAsync(new UnitSetting(unit), ct), ct);
    }
}
