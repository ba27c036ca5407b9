using BranchLife.Application.Access;
using BranchLife.Domain;
using BranchLife.Persistence;
using BranchLife.Persistence.Imports;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Imports.Files;

/// <summary>Removes a handed-in list before its day is over.</summary>
public sealed class DiscardFile(BranchLifeDbContext db, Actor actor)
{
    public async Task ExecuteAsync(Id<ImportFile> id, ImportKind kind, CancellationToken ct)
    {
        var gone = await db.ImportFiles.Where(file => file.Id == id && file.Kind == kind && file.HandedInById == actor.PersonId).ExecuteDeleteAsync(ct);
        if (gone == 0) throw new NotFoundException();
    }
}
