using BranchLife.Documents.Papers;
using BranchLife.Documents.Tables;
using BranchLife.Documents.Xlsx;

namespace BranchLife.Application.Reports.Exporting;

/// <summary>A document before it has a format: the paper, and the table where it is also a ledger.</summary>
public sealed record Material(Paper Paper)
{
    private Func<Imprint, Stream, CancellationToken, Task>? WriteTable { get; init; }

    public static Material Of<TRow>(Paper paper, Table<TRow> table, IReadOnlyList<TRow> rows) => new(paper)
    {
        WriteTable = (imprint, output, ct) =>
            TableXlsx.WriteAsync(table with { Imprint = imprint }, rows.ToAsyncEnumerable(), output, ct),
    };

    public async Task<byte[]> WriteAsync(ExportFormat format, Imprint imprint, CancellationToken ct)
    {
        using var output = new MemoryStream();
        if (format is ExportFormat.Docx) await Documents.Docx.PaperDocx.WriteAsync(Paper with { Imprint = imprint }, output, ct);
        else if (WriteTable is not null) await WriteTable(imprint, output, ct);
        return output.ToArray();
    }
}
