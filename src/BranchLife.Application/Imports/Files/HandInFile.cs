using BranchLife.Application.Access;
using BranchLife.Documents.Reading;
using BranchLife.Domain;
using BranchLife.Domain.Branches;
using BranchLife.Persistence;
using BranchLife.Persistence.Imports;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Imports.Files;

/// <summary>Takes a list from an office, to be looked at before it is taken in. Files of yesterday go.</summary>
public sealed class HandInFile(
    BranchLifeDbContext db, OfficeScope scopes, Actor actor, IDataProtectionProvider protection, TimeProvider clock, IdSource ids)
{
    public async Task<Id<ImportFile>> ExecuteAsync(ImportKind kind, Id<Unit> unit, string name, Stream content, CancellationToken ct)
    {
        var scope = await scopes.OfAsync(unit, ct);
        var bytes = Checked(content, ct);
        var (now, limit) = (clock.GetUtcNow(), clock.GetUtcNow() - OpenedFiles.Term);
        await db.ImportFiles.Where(old => old.HandedInAt <= limit).ExecuteDeleteAsync(ct);

        var cleaned = Path.GetFileName(name.Replace('\\', '/'));
        var file = new ImportFile
        {
            Id = ids.Next<ImportFile>(), Kind = kind, HandedInById = actor.PersonId, UnitId = scope.RootId!.Value, HandedInAt = now,
            Name = cleaned.Length <= Text.Title ? cleaned : cleaned[..Text.Title], Sealed = OpenedFiles.Protector(protection).Protect(bytes),
        };
        db.Add(file);
        await db.SaveChangesAsync(ct);
        return file.Id;
    }

    // Read once to refuse at the door what cannot be read; what is kept is the file as it came.
    private static byte[] Checked(Stream content, CancellationToken ct)
    {
        using var copy = new MemoryStream();
        content.CopyTo(copy);
        copy.Position = 0;
        try
        {
            WorkbookReader.Read(copy, ct: ct);
            return copy.ToArray();
        }
        catch (WorkbookRefusedException refusal)
        {
            throw new RuleViolationException(ImportRules.TheFileIsReadable, refusal.Message);
        }
    }
}
