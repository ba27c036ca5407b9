using BranchLife.Application.Imports.Comparing;
using BranchLife.Application.Imports.Files;
using BranchLife.Domain;
using BranchLife.Persistence.Imports;
using BranchLife.Web.Infrastructure;
using BranchLife.Web.Infrastructure.Screen;
using Microsoft.AspNetCore.Mvc;

namespace BranchLife.Web.Pages.Imports;

/// <summary>A handed-in list cell by cell: what its columns mean, what would change, what cannot be read; and the way in.</summary>
public abstract class ImportFilePage(
    ImportKind kind, PreviewFile previews, TakeInFile takeIn, NameColumns nameColumns, DiscardFile discard, FailedRowsOfFile failed) : FormPage
{
    private const int RowsOfPage = 50;
    private const string Workbook = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    [FromRoute]
    public Id<ImportFile> Id { get; set; }

    /// <summary>Which rows are shown; by default the first kind that there is.</summary>
    [FromQuery]
    public Shown? Rows { get; set; }

    /// <summary>Counted from 1.</summary>
    [FromQuery]
    public int P { get; set; } = 1;

    [BindProperty]
    public Form Input { get; set; } = new();

    public ImportKind Kind => kind;

    public PreviewFile.View View { get; private set; } = null!;

    public string Address => $"{kind.Room.Href}/import/{Id}";

    public IReadOnlyList<(Shown Rows, string Word, int Count)> Tabs { get; private set; } = [];

    public IReadOnlyList<RowOfSheet> Lines { get; private set; } = [];

    public Paging Foot { get; private set; } = null!;

    public async Task<IActionResult> OnPostTakeInAsync(CancellationToken ct)
    {
        var counts = await takeIn.ExecuteAsync(Id, kind, ct);
        Notice = counts.Error == 0
            ? $"导入完成：新增 {counts.New} 行，更改 {counts.Changed} 行，不变 {counts.Unchanged} 行。"
            : $"导入完成：新增 {counts.New} 行，更改 {counts.Changed} 行，不变 {counts.Unchanged} 行；{counts.Error} 行没有导入，请下载改正后再导入。";
        return LocalRedirect(Address);
    }

    public async Task<IActionResult> OnPostColumnsAsync(CancellationToken ct)
    {
        var words = Input.Columns.Where(column => column.Header is not null)
            .DistinctBy(column => column.Header).ToDictionary(column => column.Header!, column => Blank(column.Field));
        await nameColumns.ExecuteAsync(Id, kind, words, ct);
        Notice = "已按所选含义重新读取，下次导入同样的表头时照此办理。";
        return LocalRedirect(Address);
    }

    public async Task<IActionResult> OnPostDiscardAsync(CancellationToken ct)
    {
        await discard.ExecuteAsync(Id, kind, ct);
        Notice = "已移除上传的文件，没有导入任何内容。";
        return LocalRedirect($"{kind.Room.Href}/import");
    }

    public async Task<IActionResult> OnGetFailedAsync(CancellationToken ct) =>
        File(await failed.FindAsync(Id, kind, ct), Workbook, $"{kind.ListName}-未导入的行.xlsx");

    protected override async Task ShowAsync(CancellationToken ct)
    {
        View = await previews.FindAsync(Id, kind, ct);
        var rows = View.Preview.Rows;
        Tabs = [.. Enum.GetValues<Shown>().Select(shown => (shown, Word(shown), shown is Shown.Left ? View.Preview.SkippedRows.Count() : rows.Count(row => Is(row, shown))))];
        Rows ??= Tabs.FirstOrDefault(tab => tab.Count > 0).Rows;
        Turn([.. rows.Where(row => Is(row, Rows.Value))]);
    }

    private void Turn(List<PreviewedRow> rows)
    {
        var (page, total) = (Math.Max(1, P), Rows is Shown.Left ? View.Preview.SkippedRows.Count() : rows.Count);
        Lines = [.. rows.Skip((page - 1) * RowsOfPage).Take(RowsOfPage).Select(RowOfSheet.Of)];
        var shown = Math.Clamp(total - (page - 1) * RowsOfPage, 0, RowsOfPage);
        Foot = new Paging(Rows is Shown.Left ? total : shown, total, "行",
            page > 1 ? $"{Address}?rows={Rows}&p={page - 1}" : null,
            Rows is not Shown.Left && page * RowsOfPage < total ? $"{Address}?rows={Rows}&p={page + 1}" : null);
    }

    private static bool Is(PreviewedRow row, Shown shown) => shown switch
    {
        Shown.Refused => row.State is CellState.Error,
        Shown.Warned => row.State is not CellState.Error && row.Warnings.Count > 0,
        Shown.Changed => row.State is CellState.Changed,
        Shown.New => row.State is CellState.New,
        Shown.Unchanged => row.State is CellState.Unchanged,
        Shown.Left => false,
    };

    private static string Word(Shown shown) => shown switch
    {
        Shown.Refused => "不导入",
        Shown.Warned => "有提示",
        Shown.Changed => "更改",
        Shown.New => "新增",
        Shown.Unchanged => "不变",
        Shown.Left => "未读取的行",
    };

    private static string? Blank(string? text) => string.IsNullOrWhiteSpace(text) ? null : text;

    public enum Shown
    {
        Refused,
        Warned,
        Changed,
        New,
        Unchanged,
        Left,
    }

    public sealed record Form
    {
        public List<ColumnOfFile> Columns { get; init; } = [];

        public Guid OperationId { get; init; }
    }

    public sealed record ColumnOfFile
    {
        public string? Header { get; init; }

        public string? Field { get; init; }
    }
}
