using BranchLife.Application.Access;
using BranchLife.Application.Imports.Words;
using BranchLife.Domain.Branches;
using BranchLife.Persistence;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Imports;

/// <summary>Reads the units of today that lie within an import's part of the tree.</summary>
internal static class KnownUnits
{
    private const int CodesAtOnce = 500;

    /// <param name="codes">Codes that a file uses; those of units outside the scope are noted as taken.</param>
    public static async Task<UnitDirectory> ReadAsync(
        BranchLifeDbContext db, ImportScope scope, TimeProvider clock, IEnumerable<string> codes, CancellationToken ct)
    {
        var today = clock.Today;
        var units = await (
            from unit in db.Units.Within(scope)
            where unit.ValidTo == null || today <= unit.ValidTo
            join above in db.Units on unit.SuperiorId equals above.Id into superiors
            from superior in superiors.DefaultIfEmpty()
            select new KnownUnit(unit.Id, unit.Code, unit.Name, unit.Kind)
            {
                ShortName = unit.ShortName, Domain = unit.Domain, IsDirect = unit.IsDirect, SuperiorCode = superior!.Code,
                FoundedOn = unit.FoundedOn, FoundedMonthOnly = unit.FoundedMonthOnly,
                TermFrom = unit.TermFrom, TermTo = unit.TermTo, SecretaryName = unit.SecretaryName,
            }).AsNoTracking().ToListAsync(ct);

        var own = units.Select(unit => Written.Compared(unit.Code)).ToHashSet();
        var taken = new List<string>();
        foreach (var some in codes.Where(code => !own.Contains(Written.Compared(code))).Distinct().Chunk(CodesAtOnce))
            taken.AddRange(await db.Units.Where(unit => some.Contains(unit.Code)).Select(unit => unit.Code).ToListAsync(ct));
        return new UnitDirectory(units, scope.RootCode, taken);
    }

    public static IQueryable<Unit> Within(this IQueryable<Unit> units, ImportScope scope) => scope.RootId is { } root
        ? units.Where(unit => unit.Id == root || unit.Ancestors.Any(above => above.AncestorId == root))
        : units;
}
