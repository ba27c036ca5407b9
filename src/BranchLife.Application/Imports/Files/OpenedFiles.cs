using BranchLife.Application.Access;
using BranchLife.Application.Imports.Comparing;
using BranchLife.Application.Imports.Members;
using BranchLife.Application.Imports.Units;
using BranchLife.Documents.Reading;
using BranchLife.Domain;
using BranchLife.Persistence;
using BranchLife.Persistence.Imports;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Imports.Files;

/// <summary>
/// The only door to handed-in lists: for the person who handed one in, while still being the office, within a day. To
/// everybody else there is nothing.
/// </summary>
public sealed class OpenedFiles(
    BranchLifeDbContext db, OfficeScope scopes, Actor actor, IDataProtectionProvider protection, TimeProvider clock,
    PreviewUnits units, PreviewMembers members)
{
    public static readonly TimeSpan Term = TimeSpan.FromHours(24);

    internal static IDataProtector Protector(IDataProtectionProvider protection) => protection.CreateProtector("import-file");

    internal async Task<OpenedFile> OpenAsync(Id<ImportFile> id, ImportKind kind, CancellationToken ct)
    {
        var limit = clock.GetUtcNow() - Term;
        var file = await db.ImportFiles.AsNoTracking()
            .SingleOrDefaultAsync(file => file.Id == id && file.Kind == kind && file.HandedInById == actor.PersonId && file.HandedInAt > limit, ct)
            ?? throw new NotFoundException();
        var scope = await scopes.OfAsync(file.UnitId, ct);
        using var content = new MemoryStream(Protector(protection).Unprotect(file.Sealed));
        return new OpenedFile(file, scope, WorkbookReader.Read(content, ct: ct), await LearnedWords.ReadAsync(db, file.UnitId, kind, ct));
    }

    internal async Task<ImportPreview> PreviewAsync(OpenedFile opened, CancellationToken ct) => opened.File.Kind switch
    {
        ImportKind.Units => (await units.FindAsync(opened.Workbook, opened.Scope, opened.Words, ct)).Plain,
        ImportKind.Members => (await members.FindAsync(opened.Workbook, opened.Scope, opened.Words, ct)).Plain,
    };
}
