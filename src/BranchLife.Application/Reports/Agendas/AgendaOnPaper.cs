using BranchLife.Application.Reports.Exporting;
using BranchLife.Application.Sessions;
using BranchLife.Documents.Papers;
using BranchLife.Documents.Tables;
using BranchLife.Domain.Sessions;
using static BranchLife.Documents.Papers.Block;

namespace BranchLife.Application.Reports.Agendas;

internal static class AgendaOnPaper
{
    public static readonly Table<AgendaRow> Layout = Table.Of<AgendaRow>("会议议程")
        .Ordinal()
        .Text("时间", row => $"{row.At:H\\:mm}", 3.5)
        .Prose("议程", row => string.Join("；", row.Kinds.Select(kind => kind.Word)), 14)
        .Text("发言人", row => row.Name ?? "全体", 5)
        .Number("分钟", row => row.Minutes, 3);

    public static Paper Of(ExportSetting setting, IReadOnlyList<Sitting> sittings) => new($"{setting.Branch.Name}\n{setting.Meeting.Title}议程")
    {
        Body = [.. sittings.SelectMany((sitting, index) => Of(setting, sitting, sittings.Count > 1, index > 0))],
    };

    public static IEnumerable<Block> Of(ExportSetting setting, Sitting sitting, bool isOneOfSeveral, bool onNewPage)
    {
        if (onNewPage) yield return StartPage();
        if (isOneOfSeveral) yield return Centre($"（{sitting.Title}）");
        var (begins, ends) = ($"{sitting.Begins:H\\:mm}", $"{sitting.Ends:H\\:mm}");
        yield return Labelled("时间", $"{Fact.Day("会议日期", setting.Meeting.HeldOn)} {begins}，预计{ends}结束");
        yield return Labelled("地点", Text.Of(Fact.Of("会议地点", setting.Meeting.Place)));
        yield return Labelled("主持人", Text.Of(Fact.Of("主持人", sitting.Host)));
        yield return Tabulate(Layout, sitting.Agenda);
        yield return Note("时间为估计，以现场为准。每位同志先作自我批评，其他同志逐一提出批评意见，本人表态后再由下一位同志发言。");
    }
}
