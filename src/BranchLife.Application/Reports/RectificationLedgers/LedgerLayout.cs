using BranchLife.Application.Reports.Exporting;
using BranchLife.Documents.Papers;
using BranchLife.Documents.Tables;
using BranchLife.Domain.Branches;
using BranchLife.Domain.Rectification;
using static BranchLife.Documents.Papers.Block;

namespace BranchLife.Application.Reports.RectificationLedgers;

/// <summary>Columns of domain data 4.12.</summary>
internal static class LedgerLayout
{
    public static Table<LedgerRow> Ledger(ExportSetting setting) =>
        WithColumns((Table.Of<LedgerRow>("整改台账") with { Subtitle = $"{setting.Branch.Name}　{setting.Meeting.Title}" }).Ordinal()).Freeze(4);

    /// <summary>Of several branches; each line names its own.</summary>
    public static Table<LedgerRow> Ledger(Unit unit)
    {
        var table = (Table.Of<LedgerRow>("整改台账") with { Subtitle = unit.Name }).Ordinal();
        return WithColumns(unit.Kind.IsBranch ? table : table.Text("党支部", row => row.Branch, 6)).Freeze(unit.Kind.IsBranch ? 4 : 5);
    }

    public static Paper Of(ExportSetting setting, IReadOnlyList<LedgerRow> rows) =>
        Of($"{setting.Branch.Name}\n{setting.Meeting.Title}整改台账", Ledger(setting), rows);

    public static Paper Of(Unit unit, IReadOnlyList<LedgerRow> rows) => Of($"{unit.Name}\n整改台账", Ledger(unit), rows);

    private static Paper Of(string title, Table<LedgerRow> table, IReadOnlyList<LedgerRow> rows) => new(title)
    {
        Body = rows.Count == 0 ? [Say(Text.Of(Fact.Of("整改事项", null)))] : [Tabulate(table, rows)],
        Landscape = rows.Count > 0,
    };

    private static Table<LedgerRow> WithColumns(Table<LedgerRow> table) => table
        .Text("主体", row => row.Whose, 4)
        .Text("来源", row => row.Origin, 3.5)
        .Prose("具体问题", row => row.Problem, 11)
        .Prose("整改目标", row => row.Goal, 7)
        .Prose("整改措施", row => row.Measure, 11)
        .Text("责任人", row => row.Owner, 4, needed: true)
        .Text("整改时限", DueOf, 6, needed: true)
        .Prose("进展情况", row => row.Progress, 10)
        .Prose("佐证材料", row => row.Evidence, 10)
        .Text("完成状态", row => row.State.Word, 4)
        .Date("销号时间", row => row.ClosedOn, 6)
        .Text("销号人", row => row.ClosedBy, 4)
        .Prose("回头看", row => row.LookedBack, 6)
        .Identified(row => row.Id.ToString());

    private static string? DueOf(LedgerRow row) => row switch
    {
        { DueOn: { } day, FirstDueOn: { } first } when first != day => $"{ChineseDay.Write(day)}（原定{ChineseDay.Write(first)}）",
        { DueOn: { } day } => ChineseDay.Write(day),
        { NextReviewOn: { } day } => $"长期坚持，{ChineseDay.Write(day)}检查",
        _ => null,
    };
}
