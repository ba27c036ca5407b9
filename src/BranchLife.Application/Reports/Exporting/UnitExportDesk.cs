using BranchLife.Application.Access;
using BranchLife.Application.Branches;
using BranchLife.Domain;
using BranchLife.Domain.Branches;
using BranchLife.Persistence;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Reports.Exporting;

/// <summary>材料导出 of a unit: its ledgers over all meetings.</summary>
public sealed class UnitExportDesk(BranchLifeDbContext db, Actor actor)
{
    public async Task<View> FindAsync(Id<Unit> id, CancellationToken ct) => new(
        await db.Units.VisibleTo(actor).Where(unit => unit.Id == id).Select(unit => unit.Name).SingleOrDefaultAsync(ct) ?? throw new NotFoundException(),
        [.. ExportCatalogue.All.Where(kind => kind.Scope is ExportScope.Unit)]);

    public sealed record View(string Unit, IReadOnlyList<ExportKind> Kinds);
}
