using BranchLife.Domain;
using BranchLife.Persistence.Imports;

namespace BranchLife.Application.Imports.Files;

/// <summary>The rows of a handed-in list that are not taken in, as a workbook to be mended.</summary>
public sealed class FailedRowsOfFile(OpenedFiles files)
{
    public async Task<byte[]> FindAsync(Id<ImportFile> id, ImportKind kind, CancellationToken ct)
    {
        var preview = await files.PreviewAsync(await files.OpenAsync(id, kind, ct), ct);
        using var workbook = new MemoryStream();
        FailedRows.Write(workbook, preview.Found, preview.Errors);
        return workbook.ToArray();
    }
}
