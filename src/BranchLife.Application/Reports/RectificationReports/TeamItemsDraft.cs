using BranchLife.Application.Rectification;
using BranchLife.Documents.Papers;
using BranchLife.Domain.Rectification;
using static BranchLife.Documents.Papers.Block;

namespace BranchLife.Application.Reports.RectificationReports;

/// <summary>班子问题整改情况, item by item: problem, measure, progress, evidence, closing.</summary>
internal sealed class TeamItemsDraft(RectificationRecords records)
{
    private const int Proofs = 3;

    private readonly ReportPlaces _at = new(records);

    public IReadOnlyList<Block> Blocks() => records.TeamProblems.Count == 0
        ? [Say($"本次组织生活会没有列入支部班子问题清单的问题。")]
        : [.. records.TeamProblems.SelectMany(Of)];

    private IEnumerable<Block> Of(RectificationRecords.TeamProblem problem, int index)
    {
        var aspect = problem.Aspect is { } named ? $"在{named}方面，" : "";
        yield return Say($"{ChineseNumeral.Of(index + 1)}是{aspect}{Fact.Of("问题", Shortened.Of(problem.Statement), _at.Problems)}。");
        foreach (var block in problem.Items.SelectMany(Of)) yield return block;
        if (problem.MovedAway > 0) yield return Labelled("划转情况", $"{Fact.Count("划转事项数", problem.MovedAway, _at.Problems)}项随责任人转入其他党支部，由接收的党支部继续整改。");
        else if (problem.Items.Count == 0) yield return Labelled("整改措施", Words($"{Fact.Of("整改措施", null)}。"));
    }

    private IEnumerable<Block> Of(RectificationRecords.TeamItem one)
    {
        var item = one.Item;
        yield return Labelled("整改措施", $"{Fact.Of("整改措施", Shortened.Of(item.Measure), ReportPlaces.Item(item.Id))}（责任人：{one.Owner}；{TermOf(item)}）。");
        yield return Labelled("整改进展", ProgressOf(item));
        if (Entries(item, isEvidence: true) is { Length: > 0 } proofs) yield return Labelled("佐证材料", ProofsOf(item, proofs));
        yield return Labelled("销号情况", ClosingOf(one));
    }

    // The first date stays in sight.
    private static Text TermOf(RectificationItem item)
    {
        if (item.NextReviewOn is { } next) return Words($"长期坚持，下次检查{Fact.Day("下次检查日期", next, ReportPlaces.Item(item.Id))}");
        var term = Words($"完成时限：{Fact.Day("完成时限", item.DueOn, ReportPlaces.Item(item.Id))}");
        return item.Extensions.Count == 0 ? term
            : term + Words($"，首次时限{Fact.Day("首次时限", item.FirstDueOn, ReportPlaces.Item(item.Id))}，延期{Fact.Count("延期次数", item.Extensions.Count, ReportPlaces.Item(item.Id))}次，理由：{Shortened.Of(item.Extensions[^1].Reason)!}");
    }

    private static Text ProgressOf(RectificationItem item)
    {
        var entries = Entries(item, isEvidence: false);
        if (entries.Length == 0) return item.Progress.Count == 0 ? Words($"尚未登记进展。") : Words($"见佐证材料。");

        var before = entries.Length == 1 ? Text.Empty : Words($"共登记进展{Fact.Count("进展次数", entries.Length, ReportPlaces.Item(item.Id))}次，最近一次为");
        return before + Entry(item, entries[^1]) + "。";
    }

    private static Text ProofsOf(RectificationItem item, ProgressEntry[] proofs)
    {
        var more = proofs.Length <= Proofs ? Text.Empty : Words($"等{Fact.Count("佐证份数", proofs.Length, ReportPlaces.Item(item.Id))}份");
        return Text.Join(proofs.Take(Proofs), proof => Entry(item, proof), "；") + more + "。";
    }

    private Text ClosingOf(RectificationRecords.TeamItem one)
    {
        var item = one.Item;
        if (item.State is not RectificationState.Closed) return Words($"{StateOf(item)}{LateOf(item)}{CarriedOf(item)}。");

        var closing = item.Decisions.Last(decision => decision.Closed);
        return Words($"{Fact.Day("销号日期", item.ClosedOn, ReportPlaces.Item(item.Id))}经{one.Names[closing.VerifierId]}同志核验销号，核验意见：{Shortened.Of(closing.Opinion)!}。");
    }

    private static string StateOf(RectificationItem item) => item.State switch
    {
        RectificationState.Open => "尚未启动，未销号",
        RectificationState.ClosureRequested => "已申请销号，待核验",
        RectificationState.ClosureReturned => "销号申请被退回，继续整改",
        RectificationState.LongTerm => "长期坚持，按期检查",
        RectificationState.Reopened => "“回头看”发现反弹，已重开整改",
        _ => "整改中，未销号",
    };

    private string LateOf(RectificationItem item) =>
        ItemState.DaysLate(item.State, item.DueOn, item.NextReviewOn, records.Day) == 0 ? ""
        : item.IsLongTerm ? "，检查日期已过" : "，已超过完成时限";

    private static string CarriedOf(RectificationItem item) =>
        item.CarryOverReason is { } reason ? $"，已结转，原因：{Shortened.Of(reason)}" : "";

    private static Text Entry(RectificationItem item, ProgressEntry entry) =>
        Words($"{Fact.Day("进展日期", entry.HappenedOn, ReportPlaces.Item(item.Id))}，{Shortened.Of(entry.Text)!}");

    private static ProgressEntry[] Entries(RectificationItem item, bool isEvidence) =>
        [.. item.Progress.Where(entry => entry.IsEvidence == isEvidence).OrderBy(entry => entry.HappenedOn).ThenBy(entry => entry.Ordinal)];

    private static Text Words(Text text) => text;
}
