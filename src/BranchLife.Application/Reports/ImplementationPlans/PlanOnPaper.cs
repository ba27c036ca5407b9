using BranchLife.Documents.Papers;
using BranchLife.Documents.Tables;
using BranchLife.Domain.Meetings;
using static BranchLife.Documents.Papers.Block;

namespace BranchLife.Application.Reports.ImplementationPlans;

/// <summary>Sections of domain data 4.2: theme, time and place, participants, before, agenda, after, demands, 附件.</summary>
internal static class PlanOnPaper
{
    private static readonly Table<PlanFacts.Step> Tasks = Table.Of<PlanFacts.Step>("任务分工表")
        .Ordinal()
        .Text("环节", step => step.Phase.Word, 3)
        .Prose("工作事项", step => step.Title, 7)
        .Prose("工作内容", step => step.Content, 16)
        .Text("责任人", step => step.Owner, 4, needed: true)
        .Date("完成时限", step => step.DueOn, needed: true);

    public static Paper Of(PlanFacts facts) => new($"{facts.Branch}\n{facts.Title}实施方案")
    {
        Addressee = facts.Superior is null ? null : (Text)facts.Superior,
        Body =
        [
            facts.Notice is { } notice
                ? Say($"根据{notice}要求，结合支部实际，制定本方案。")
                : Say($"根据年度组织生活会有关要求，结合支部实际，制定本方案。"),
            Level1("会议主题"),
            Say(Text.Of(facts.Theme)),
            .. Aspects("支部班子", facts.TeamAspects),
            .. Aspects("党员个人", facts.MemberAspects),
            Level1("会议时间和地点"),
            Labelled("时间", $"{facts.Day} {facts.StartsAt}"),
            Labelled("地点", Text.Of(facts.Place)),
            Level1("会议形式和参加人员"),
            Labelled("会议形式", facts.Form.Word),
            Labelled("参加人员", $"本支部全体党员，共{facts.Members}名"),
            Labelled("主持人", Text.Of(facts.Host)),
            Labelled("记录人", Text.Of(facts.Recorder)),
            Labelled("到会指导人员", Text.Of(facts.Guests)),
            Level1("会前准备"),
            .. Steps(facts, PlanPhase.Before),
            Level1("会议议程"),
            .. Steps(facts, PlanPhase.During),
            Level1("会后工作"),
            .. Steps(facts, PlanPhase.After),
            Level1("工作要求"),
            Say(Text.Of(facts.Requirements)),
        ],
        Annexes =
        [
            new Annex("任务分工表") { Body = [Tabulate(Tasks, facts.Steps)] },
            .. facts.StudyList.Count == 0 ? Array.Empty<Annex>()
                : [new Annex("学习书目") { Body = [.. facts.StudyList.Select((title, i) => Say($"{(i + 1).ToString(System.Globalization.CultureInfo.InvariantCulture)}.{title}"))] }],
        ],
        Signature = new(facts.Branch, facts.WrittenOn),
    };

    private static IEnumerable<Block> Aspects(string whose, IReadOnlyList<string> names) =>
        names.Count == 0 ? [] : [Say($"{whose}重点对照{string.Join("、", names)}等方面检视问题。")];

    private static IEnumerable<Block> Steps(PlanFacts facts, PlanPhase phase)
    {
        var steps = facts.Of(phase).ToArray();
        if (steps.Length == 0) return [Say(Text.Of(Fact.Of($"{phase.Word}工作安排", null)))];
        return steps.SelectMany(step => (Block[])
        [
            Level2(step.Title),
            Say($"{WithStop(step.Content)}责任人：{Fact.Of("责任人", step.Owner)}；完成时限：{Fact.Day("完成时限", step.DueOn)}。"),
        ]);
    }

    private static string WithStop(string? content) =>
        string.IsNullOrWhiteSpace(content) ? "" : content.TrimEnd('。', '；', ' ') + "。";
}
