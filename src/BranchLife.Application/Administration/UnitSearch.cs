using BranchLife.Application.Access;
using BranchLife.Domain;
using BranchLife.Domain.Branches;
using BranchLife.Persistence;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Administration;

/// <summary>Units by name or code, for administrators who have to name one; names only.</summary>
public sealed class UnitSearch(BranchLifeDbContext db, Actor actor)
{
    private const int Shown = 30;

    public async Task<IReadOnlyList<Row>> FindAsync(string? text, CancellationToken ct)
    {
        if (actor.Administrator is null) throw new NotFoundException();
        var asked = text?.Trim() ?? "";
        return await db.Units
            .Where(unit => unit.ValidTo == null && (asked == "" || unit.Name.Contains(asked) || unit.Code == asked || unit.ShortName!.Contains(asked)))
            .OrderBy(unit => unit.Ancestors.Count).ThenBy(unit => unit.Code).ThenBy(unit => unit.Id)
            .Select(unit => new Row(unit.Id, unit.Code, unit.Name, unit.Kind))
            .Take(Shown).ToListAsync(ct);
    }

    public sealed record Row(Id<Unit> Id, string Code, string Name, UnitKind Kind);
}
