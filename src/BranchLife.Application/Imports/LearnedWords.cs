using BranchLife.Application.Imports.Tables;
using BranchLife.Domain;
using BranchLife.Domain.Branches;
using BranchLife.Persistence;
using BranchLife.Persistence.Imports;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Imports;

/// <summary>The header words of one kind of list, with what a unit's office has told about its own words.</summary>
public static class LearnedWords
{
    public static async Task<HeaderWords> ReadAsync(BranchLifeDbContext db, Id<Unit>? unit, ImportKind kind, CancellationToken ct)
    {
        var told = unit is null ? [] : await db.ImportWords.AsNoTracking().Where(word => word.UnitId == unit && word.Kind == kind)
            .ToDictionaryAsync(word => word.Word, word => word.Field, ct);
        return Shipped(kind).With(told);
    }

    public static HeaderWords Shipped(ImportKind kind) => kind switch
    {
        ImportKind.Units => HeaderWords.OfUnits,
        ImportKind.Members => HeaderWords.OfMembers,
    };
}
