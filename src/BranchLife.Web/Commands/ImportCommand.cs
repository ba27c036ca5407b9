using BranchLife.Application.Imports;
using BranchLife.Application.Imports.Comparing;
using BranchLife.Application.Imports.Members;
using BranchLife.Application.Imports.Tables;
using BranchLife.Application.Imports.Units;
using BranchLife.Documents.Reading;
using BranchLife.Persistence.Imports;

namespace BranchLife.Web.Commands;

/// <summary>Takes in a list of units or a roster; bad rows stay outside, are named, and are handed back on request.</summary>
[Command(Name, "import units|members 文件.xlsx [--unit 党组织代码] [--preview] [--failed 退回.xlsx] [--json]")]
internal sealed class ImportCommand(
    OperatorScope scopes, PreviewUnits previewUnits, ImportUnits importUnits, PreviewMembers previewMembers, ImportMembers importMembers,
    Terminal terminal) : ICommand
{
    public const string Name = "import";

    private static readonly Dictionary<string, ImportKind> Kinds = new() { ["units"] = ImportKind.Units, ["members"] = ImportKind.Members };

    public async Task RunAsync(Arguments args, CancellationToken ct)
    {
        var (below, failed) = (args.Option("--unit"), args.Option("--failed"));
        var (previewOnly, json) = (args.Flag("--preview"), args.Flag("--json"));
        var kind = args.RequiredNext("要导入的内容（units 或 members）");
        var file = args.RequiredNext("文件名");
        args.End();

        if (!Kinds.TryGetValue(kind, out var list)) throw new UsageException($"不能导入“{kind}”，只能是 units 或 members。");

        var workbook = ImportedFile.Open(file);
        var scope = await scopes.FindAsync(below, ct);
        var words = await scopes.WordsAsync(scope, list, ct);
        var preview = await TakeAsync(list, workbook, scope, words, previewOnly, ct);
        if (preview.Found.Tables.Count == 0) throw new RefusedException(ImportRules.ATableIsFound.Sentence);

        if (failed is not null && preview.Counts.Error > 0) WriteFailed(failed, preview);
        if (json) await terminal.WriteAsync(ImportAnswer.Of(preview));
        else await SayAsync(preview, previewOnly);
    }

    private async Task<ImportPreview> TakeAsync(
        ImportKind list, Workbook workbook, ImportScope scope, HeaderWords words, bool previewOnly, CancellationToken ct) => list switch
        {
            ImportKind.Units when previewOnly => (await previewUnits.FindAsync(workbook, scope, words, ct)).Plain,
            ImportKind.Units => (await importUnits.ExecuteAsync(workbook, scope, words, ct)).Plain,
            ImportKind.Members when previewOnly => (await previewMembers.FindAsync(workbook, scope, words, ct)).Plain,
            ImportKind.Members => (await importMembers.ExecuteAsync(workbook, scope, words, ct)).Plain,
        };

    // It holds personal data: only its owner reads it.
    private static void WriteFailed(string file, ImportPreview preview)
    {
        var options = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.ReadWrite };
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        using var stream = new FileStream(file, options);
        FailedRows.Write(stream, preview.Found, preview.Errors);
    }

    private async Task SayAsync(ImportPreview preview, bool previewOnly)
    {
        var counts = preview.Counts;
        await terminal.SayAsync(
            $"{(previewOnly ? "预览" : "已导入")}：共 {counts.Rows} 行，新增 {counts.New}，更改 {counts.Changed}，不变 {counts.Unchanged}，不导入 {counts.Error}，有提示 {counts.Warning}。");
        foreach (var sheet in preview.Found.Skipped) await terminal.SayAsync($"工作表“{sheet.Name}”：{sheet.Why}");
        foreach (var remark in preview.Errors) await terminal.SayAsync(Line("不导入", remark));
        foreach (var remark in preview.Warnings) await terminal.SayAsync(Line("提示", remark));
    }

    private static string Line(string what, Remark remark) =>
        $"{what}\t{remark.At.Sheet}\t第{remark.At.Row}行\t{remark.ColumnLetters}\t{remark.Header}\t{remark.Code}\t{remark.Reason}";
}
