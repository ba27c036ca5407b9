using System.Globalization;
using BranchLife.Application.Reports.Exporting;
using BranchLife.Documents.Papers;
using BranchLife.Documents.Tables;
using BranchLife.Domain.Sessions;
using static BranchLife.Documents.Papers.Block;

namespace BranchLife.Application.Reports.SignInSheets;

internal static class SignInSheetLayout
{
    public static Table<SignInSheetFacts.Row> Ledger(ExportSetting setting, bool severalSittings)
    {
        var table = Table.Of<SignInSheetFacts.Row>("会议签到表") with { Subtitle = $"{setting.Branch.Name}　{setting.Meeting.Title}" };
        table = table.Ordinal();
        if (severalSittings) table = table.Text("场次", row => row.Sitting, 6);
        return table.Text("姓名", row => row.Name, 5)
            .Text("党内职务/身份", row => row.Standing, 7)
            .Text("到会情况", row => row.Presence.Word, 4)
            .Text("签到时间", row => row.SignedIn, 4)
            .Prose("备注", row => row.Remark, 8)
            .Freeze(severalSittings ? 3 : 2);
    }

    public static Paper Of(ExportSetting setting, IReadOnlyList<SignInSheetFacts> sheets)
    {
        var table = Ledger(setting, severalSittings: false);
        return new Paper($"{setting.Branch.Name}\n{setting.Meeting.Title}签到表")
        {
            Body = sheets.Count == 0
                ? [Say(Text.Of(Fact.Of("签到记录", null)))]
                : [.. sheets.SelectMany((sheet, index) => Sheet(table, sheet, index > 0))],
        };
    }

    private static IEnumerable<Block> Sheet(Table<SignInSheetFacts.Row> table, SignInSheetFacts sheet, bool onNewPage)
    {
        if (onNewPage) yield return StartPage();
        yield return Centre($"{sheet.Sitting}　{sheet.OpenedAt.ToString("yyyy'年'M'月'd'日' H':'mm", CultureInfo.InvariantCulture)}　{sheet.Place}");
        yield return Tabulate(table, sheet.Rows);
        var count = sheet.Count;
        yield return Note(string.Create(CultureInfo.InvariantCulture,
            $"应到{count.Expected}人，实到{count.Present}人，请假{count.OnLeave}人，缺席{count.Absent}人{(count.Unrecorded > 0 ? $"，未登记{count.Unrecorded}人" : "")}，列席{count.Guests}人。"));
    }
}
