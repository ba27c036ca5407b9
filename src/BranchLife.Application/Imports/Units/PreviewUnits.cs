using BranchLife.Application.Access;
using BranchLife.Application.Imports.Tables;
using BranchLife.Documents.Reading;
using BranchLife.Persistence;

namespace BranchLife.Application.Imports.Units;

/// <summary>What an import of a list of units would do; changes nothing.</summary>
public sealed class PreviewUnits(BranchLifeDbContext db, TimeProvider clock)
{
    public async Task<UnitsPreview> FindAsync(Workbook workbook, ImportScope scope, HeaderWords words, CancellationToken ct)
    {
        var rows = ReadUnits.From(workbook, words, new UnitDirectory([]), clock.Today);
        var units = await KnownUnits.ReadAsync(db, scope, clock, rows.Rows.Select(row => row.Code).OfType<string>(), ct);
        return UnitsPreview.Of(ReadUnits.From(workbook, words, units, clock.Today), units);
    }
}
