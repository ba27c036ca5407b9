using BranchLife.Application.Access;
using BranchLife.Application.Imports.Comparing;
using BranchLife.Application.Imports.Posts;
using BranchLife.Application.Imports.Tables;
using BranchLife.Documents.Reading;
using BranchLife.Domain;
using BranchLife.Domain.Branches;
using BranchLife.Persistence;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Imports.Units;

/// <summary>
/// Takes in the good rows of a list of units; the same file again changes nothing. A new name, kind or superior begins a
/// new period today; where a unit is founded, its name and place are taken to be as old as it is.
/// </summary>
public sealed class ImportUnits(BranchLifeDbContext db, PreviewUnits previews, BindSecretaries secretaries, TimeProvider clock, IdSource ids)
{
    private const int CodesAtOnce = 500;
    private readonly Dictionary<string, Unit> _units = [];

    public async Task<UnitsPreview> ExecuteAsync(Workbook workbook, ImportScope scope, HeaderWords words, CancellationToken ct)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        var preview = await previews.FindAsync(workbook, scope, words, ct);
        if (preview.Reading.Found.Tables.Count == 0) throw new RuleViolationException(ImportRules.ATableIsFound);

        var rows = preview.Rows.Where(row => row.State is CellState.New or CellState.Changed).ToList();
        await LoadAsync(rows, ct);

        var moved = new List<Unit>();
        foreach (var row in FromTheTop(rows))
        {
            if (row.Known is null) Found(row);
            else if (Change(row)) moved.Add(_units[row.Known.Code]);
        }

        await MoveDescendantsAsync(moved, ct);
        await db.SaveChangesAsync(ct);
        await secretaries.ExecuteAsync([.. rows.Where(NamesNewSecretary).Select(row => _units[CodeOf(row)].Id)], replace: true, ct);
        await transaction.CommitAsync(ct);
        return preview;
    }

    private async Task LoadAsync(List<ComparedUnit> rows, CancellationToken ct)
    {
        var codes = rows.Select(row => row.Known?.Code).Concat(rows.Select(row => row.Target!.SuperiorCode)).OfType<string>().Distinct();
        foreach (var some in codes.Chunk(CodesAtOnce))
        {
            foreach (var unit in await db.Units.Where(unit => some.Contains(unit.Code)).ToListAsync(ct)) _units[unit.Code] = unit;
        }
    }

    // A superior comes before the units that stand under it.
    private static List<ComparedUnit> FromTheTop(List<ComparedUnit> rows)
    {
        var (byCode, done, order) = (rows.ToDictionary(CodeOf), new HashSet<string>(), new List<ComparedUnit>());
        foreach (var row in rows) Take(row);
        return order;

        void Take(ComparedUnit row)
        {
            if (!done.Add(CodeOf(row))) return;
            if (row.Target!.SuperiorCode is { } above && byCode.TryGetValue(above, out var superior)) Take(superior);
            order.Add(row);
        }
    }

    private void Found(ComparedUnit row)
    {
        var (target, today) = (row.Target!, clock.Today);
        var since = target.Facts.FoundedOn is { } founded && founded <= today ? founded : today;
        var unit = Unit.Found(ids.Next<Unit>(), row.Row.Code!, target.Name, target.Kind, Superior(target), since);
        unit.Describe(target.Facts);
        db.Add(unit);
        _units[unit.Code] = unit;
    }

    /// <summary>Whether the unit now stands elsewhere, with everything below it.</summary>
    private bool Change(ComparedUnit row)
    {
        var (target, unit) = (row.Target!, _units[row.Known!.Code]);
        var (before, superior) = (unit.SuperiorId, Superior(target));
        // The office's own unit stands where it stands; its superior is beyond the office's reach.
        if (superior is not null || before is null) unit.Change(target.Name, target.Kind, superior, clock.Today);
        unit.Describe(target.Facts);
        return unit.SuperiorId != before;
    }

    private Unit? Superior(UnitTarget target) => target.SuperiorCode is { } code ? _units[code] : null;

    private async Task MoveDescendantsAsync(List<Unit> moved, CancellationToken ct)
    {
        if (moved.Count == 0) return;

        var ids = moved.Select(unit => unit.Id).ToArray();
        var below = await db.Units.Where(unit => unit.Ancestors.Any(above => ids.Contains(above.AncestorId))).ToListAsync(ct);
        var bySuperior = below.Concat(_units.Values).Distinct().ToLookup(unit => unit.SuperiorId);
        foreach (var unit in moved) Descend(unit);

        void Descend(Unit above)
        {
            foreach (var unit in bySuperior[above.Id])
            {
                unit.StandUnder(above);
                Descend(unit);
            }
        }
    }

    private static bool NamesNewSecretary(ComparedUnit row) =>
        row.Cells.Any(cell => cell.Field is UnitFields.Secretary && cell.State is CellState.New or CellState.Changed);

    private static string CodeOf(ComparedUnit row) => row.Known?.Code ?? row.Row.Code!;
}
