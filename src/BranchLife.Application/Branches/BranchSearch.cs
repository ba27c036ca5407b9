using BranchLife.Application.Access;
using BranchLife.Domain;
using BranchLife.Domain.Branches;
using BranchLife.Persistence;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Branches;

/// <summary>Branches below the actor's offices, by name or code, for a choice in a form.</summary>
public sealed class BranchSearch(BranchLifeDbContext db, Actor actor)
{
    private const int Shown = 50;

    private static readonly UnitKind[] Kinds = [.. Enum.GetValues<UnitKind>().Where(kind => kind.IsBranch)];

    public async Task<IReadOnlyList<Row>> FindAsync(string? text, CancellationToken ct)
    {
        var asked = text?.Trim() ?? "";
        return await db.Units.Below(actor)
            .Where(unit => unit.ValidTo == null && Kinds.Contains(unit.Kind))
            .Where(unit => asked == "" || unit.Name.Contains(asked) || unit.Code == asked || unit.ShortName!.Contains(asked))
            .OrderBy(unit => unit.Code).ThenBy(unit => unit.Id)
            .Select(unit => new Row(unit.Id, unit.Code, unit.Name)).Take(Shown).ToListAsync(ct);
    }

    public sealed record Row(Id<Unit> Id, string Code, string Name);
}
