using BranchLife.Application.Imports.Members;
using BranchLife.Application.Imports.Units;
using BranchLife.Domain;
using BranchLife.Domain.Branches;
using BranchLife.Persistence;
using BranchLife.Persistence.Imports;

namespace BranchLife.Application.Imports.Files;

/// <summary>An empty list to be filled in, with the office's own units to choose from.</summary>
public sealed class ImportTemplate(BranchLifeDbContext db, OfficeScope scopes, TimeProvider clock)
{
    public async Task<byte[]> FindAsync(ImportKind kind, Id<Unit> unit, CancellationToken ct)
    {
        var scope = await scopes.OfAsync(unit, ct);
        using var workbook = new MemoryStream();
        if (kind is ImportKind.Units) UnitTemplate.Write(workbook);
        else MemberTemplate.Write(workbook, (await KnownUnits.ReadAsync(db, scope, clock, [], ct)).All);
        return workbook.ToArray();
    }
}
