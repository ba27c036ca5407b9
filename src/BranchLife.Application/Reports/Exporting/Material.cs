using BranchLife.Documents.Docx;
using BranchLife.Documents.Papers;
using BranchLife.Documents.Pdf;
using BranchLife.Documents.Tables;
using BranchLife.Documents.Xlsx;

namespace BranchLife.Application.Reports.Exporting;

/// <summary>A document before it has a format: the paper, and the table where it is also a ledger.</summary>
public sealed class Material
{
    private readonly Func<CancellationToken, Task<Paper>> _paper;
    private readonly Func<Imprint, Stream, CancellationToken, Task>? _writeTable;
    private readonly bool _isLong;

    public Material(Paper paper) => _paper = _ => Task.FromResult(paper);

    private Material(Func<CancellationToken, Task<Paper>> paper, Func<Imprint, Stream, CancellationToken, Task> writeTable, bool isLong) =>
        (_paper, _writeTable, _isLong) = (paper, writeTable, isLong);

    public static Material Of<TRow>(Paper paper, Table<TRow> table, IReadOnlyList<TRow> rows) => new(
        _ => Task.FromResult(paper),
        (imprint, output, ct) => TableXlsx.WriteAsync(table with { Imprint = imprint }, rows.ToAsyncEnumerable(), output, ct), isLong: false);

    /// <summary>A ledger of any length: as xlsx its rows are never held together.</summary>
    public static Material Of<TRow>(
        Func<IReadOnlyList<TRow>, Paper> paper, Table<TRow> table, Func<CancellationToken, IAsyncEnumerable<TRow>> rows) => new(
        async ct => paper(await rows(ct).ToListAsync(ct)),
        (imprint, output, ct) => TableXlsx.WriteAsync(table with { Imprint = imprint }, rows(ct), output, ct), isLong: true);

    /// <summary>Everything that may refuse happens here, before the first byte is written.</summary>
    /// <param name="faces">Wanted for pdf only.</param>
    public async Task<(Func<Stream, CancellationToken, Task> WriteAsync, string? Fingerprint)> PrepareAsync(
        ExportFormat format, Imprint imprint, PdfFaces? faces, CancellationToken ct)
    {
        if (format is ExportFormat.Xlsx && _writeTable is not null && _isLong) return ((output, token) => _writeTable(imprint, output, token), null);

        var paper = await _paper(ct);
        var fingerprint = paper.Fingerprint();
        var signed = imprint with { Fingerprint = fingerprint };
        return format switch
        {
            ExportFormat.Docx => ((output, token) => PaperDocx.WriteAsync(paper with { Imprint = signed }, output, token), fingerprint),
            ExportFormat.Pdf => ((output, token) => PaperPdf.WriteAsync(paper with { Imprint = signed }, faces!, output, token), fingerprint),
            ExportFormat.Xlsx when _writeTable is not null => ((output, token) => _writeTable(signed, output, token), fingerprint),
            _ => throw new NotSupportedException($"{format}"),
        };
    }
}
