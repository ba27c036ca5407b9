using BranchLife.Application.Access;
using BranchLife.Application.Imports.Tables;
using BranchLife.Domain;
using BranchLife.Persistence;
using BranchLife.Persistence.Imports;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Imports;

/// <summary>For commands only: the first import comes before any account exists. Pages use <see cref="OfficeScope"/>.</summary>
public sealed class OperatorScope(BranchLifeDbContext db, TimeProvider clock)
{
    /// <param name="code">Narrows the import to a unit and everything below it.</param>
    public async Task<ImportScope> FindAsync(string? code, CancellationToken ct)
    {
        if (code is null) return new(null, null, "全部党组织");

        var today = clock.Today;
        var unit = await db.Units.Where(unit => unit.Code == code && (unit.ValidTo == null || today <= unit.ValidTo))
            .Select(unit => new { unit.Id, unit.Code, unit.Name }).SingleOrDefaultAsync(ct)
            ?? throw new RuleViolationException(ImportRules.TheUnitExists, code);
        return new ImportScope(unit.Id, unit.Code, unit.Name);
    }

    /// <summary>With what the unit's office has told about its header words, where the import is narrowed to one.</summary>
    public Task<HeaderWords> WordsAsync(ImportScope scope, ImportKind kind, CancellationToken ct) =>
        LearnedWords.ReadAsync(db, scope.RootId, kind, ct);
}
