using BranchLife.Application.Imports.Comparing;
using BranchLife.Application.Imports.Tables;
using BranchLife.Domain;
using BranchLife.Persistence.Imports;

namespace BranchLife.Application.Imports.Files;

/// <summary>What taking in a handed-in list would do, and how its columns were understood.</summary>
public sealed class PreviewFile(OpenedFiles files)
{
    public async Task<View> FindAsync(Id<ImportFile> id, ImportKind kind, CancellationToken ct)
    {
        var opened = await files.OpenAsync(id, kind, ct);
        var preview = await files.PreviewAsync(opened, ct);
        return new View(opened.File.Name, opened.Scope.RootName, preview, SheetColumns.Of(opened.Workbook, preview.Found, opened.Words), opened.Words);
    }

    public sealed record View(
        string FileName, string Unit, ImportPreview Preview, IReadOnlyList<SheetColumns> Columns, HeaderWords Words);
}
