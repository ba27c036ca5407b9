using System.Globalization;
using BranchLife.Documents.Papers;
using BranchLife.Domain.Meetings;
using BranchLife.Domain.Preparation;
using BranchLife.Domain.Sessions;
using static BranchLife.Documents.Papers.Block;

namespace BranchLife.Application.Reports.MeetingReports;

/// <summary>Drafts every section from the records. A figure links to where it was counted; what no record holds is marked as missing.</summary>
internal sealed class ReportDraft(ReportRecords records)
{
    private readonly string _path = $"/meetings/{records.MeetingId}";

    public IReadOnlyList<Block> Section(string key) => key switch
    {
        ReportOutline.Opening => Opening(),
        ReportOutline.Procedure => Procedure(),
        ReportOutline.Study => Study(),
        ReportOutline.Talks => Talks(),
        ReportOutline.Findings => Findings(),
        ReportOutline.Proceedings => Proceedings(),
        ReportOutline.Problems => Problems(),
        ReportOutline.Measures => Measures(),
        _ => [],
    };

    private Block[] Opening()
    {
        var basis = records.Notice is { } notice ? $"根据{notice}要求" : "根据年度组织生活会有关要求";
        return
        [
            Say($"{basis}，{DayHeld()}，{records.Branch}以“{Theme()}”为主题，以{records.Form.Word}召开{records.Title}。现将开展情况报告如下。"),
        ];
    }

    private Block[] Procedure()
    {
        var plan = records.Plan;
        var path = $"{_path}/plan";
        var steps = Count("方案环节数", plan.Steps, path);
        var adopted = Words($"{Fact.Day("支委会研究方案日期", plan.AdoptedOn, path)}，党支部召开支委会，研究制定实施方案，对会前、会中、会后三个环节的{steps}项工作逐项明确了内容、时限和责任人。");
        if (!plan.IsReviewed) return [Say(adopted)];

        var submitted = Words($"方案于{Fact.Day("方案报送日期", plan.SubmittedOn, path)}报送审核，");
        var returned = plan.Returns == 0 ? Text.Empty : Words($"其间按照审核意见修改{Count("方案退回次数", plan.Returns, path)}次，");
        return [Say(adopted + submitted + returned + Words($"{Fact.Day("方案审核通过日期", plan.ApprovedOn, path)}审核通过。"))];
    }

    private Block[] Study()
    {
        var path = $"{_path}/study";
        if (records.Studies.Count == 0) return [Say(Text.Of(Fact.Of("学习研讨情况", null)))];

        var modes = string.Join("、", records.Studies.Select(study => study.Mode).Distinct().Order().Select(mode => mode.Word));
        var topics = string.Join("；", records.Studies.Select(study => study.Topic).Distinct());
        var hours = (records.Studies.Sum(study => study.Minutes) / 60m).ToString("0.#", CultureInfo.InvariantCulture);
        return
        [
            Say($"采取{modes}等形式，组织学习研讨{Count("学习次数", records.Studies.Count, path)}次，共{Fact.Of("学习学时", hours, path)}学时，参加党员{Count("参加学习党员人数", records.Students, path)}名。"),
            Say($"学习内容为：{topics}。"),
        ];
    }

    private Block[] Talks()
    {
        var path = $"{_path}/talks";
        if (records.Talks.Count == 0) return [Say(Text.Of(Fact.Of("谈心谈话情况", null)))];

        var each = Text.Join(records.Talks.OrderBy(pair => pair.Key), pair => Words($"{pair.Key.Word}{Count($"{pair.Key.Word}谈话次数", pair.Value, path)}次"));
        return [Say($"会前开展谈心谈话，共谈心谈话{Count("谈心谈话次数", records.Talks.Values.Sum(), path)}次，其中{each}。")];
    }

    private Block[] Findings()
    {
        var opinions = records.Opinions;
        var asked = opinions.Total == 0
            ? Say(Text.Of(Fact.Of("征求意见情况", null)))
            : Say($"会前广泛征求意见，共征求意见{Count("征求意见条数", opinions.Total, $"{_path}/opinions")}条，其中对支部班子{Count("对班子意见条数", opinions.ForTeam, $"{_path}/opinions")}条、对党员个人{Count("对党员意见条数", opinions.ForMembers, $"{_path}/opinions")}条。");
        var ways = records.Origins.Count == 0 ? Text.Empty : Words($"通过{string.Join("、", records.Origins.Select(origin => origin.Word))}等方式，");
        var aspects = records.MemberAspects.Count == 0 ? Text.Empty : Words($"对照{string.Join("、", records.MemberAspects)}等方面，");
        var listed = Words($"查摆支部班子问题{Count("班子问题条数", records.TeamProblems.Count, $"{_path}/problems")}项、党员个人问题{Count("党员个人问题条数", records.PersonalProblems, $"{_path}/problems")}项，分别形成问题清单。");
        var team = records.HasTeamSelfCheck ? "支部班子对照检查材料和" : "";
        var written = Words($"{team}{Count("通过审阅的发言提纲份数", records.Outlines, $"{_path}/outlines")}份党员发言提纲通过审阅。");
        return [asked, Say(ways + aspects + listed + written)];
    }

    private Block[] Proceedings()
    {
        if (records.Held is not { } held) return [Say(Text.Of(Fact.Of("会议召开情况", null)))];

        var path = $"{_path}/session";
        var attended = Words($"会议在{held.Place}召开，由{held.Host}同志主持，应到党员{Count("应到人数", held.Expected, path)}名，实到{Count("实到人数", held.Present, path)}名，请假{Count("请假人数", held.OnLeave, path)}名，缺席{Count("缺席人数", held.Absent, path)}名，到会率{Fact.Share("到会率", held.Present, held.Expected, path)}。");
        var sittings = held.Sittings == 1 ? Text.Empty : Words($"会议分{Count("会议场次", held.Sittings, path)}场召开。");
        var madeUp = held.MadeUp == 0 ? Text.Empty : Words($"会后补会{Count("补会人数", held.MadeUp, path)}名。");
        var guests = held.Guests.Count == 0 ? Text.Empty : Words($"{string.Join("、", held.Guests)}到会指导。");
        return
        [
            Say(attended + sittings + madeUp + guests),
            Say($"会议主要进行了以下议程。"),
            .. Spoken(TurnKind.LastRectification, "通报上次整改落实和征求意见情况", speaker => Words($"{speaker}同志作了通报。")),
            .. Spoken(TurnKind.TeamSelfCheck, "支部书记代表支部班子对照检查", speaker => Words($"{speaker}同志代表支部班子作对照检查。")),
            Level3("逐一开展批评和自我批评", Words($"支部书记带头作自我批评，党员依次进行，{Count("作自我批评人数", records.SelfCriticisms, path)}名党员作了自我批评，相互提出批评意见{Count("批评意见条数", records.Criticisms, path)}条。")),
            .. Commentaries(),
            .. Spoken(TurnKind.Closing, "支部书记总结发言", speaker => Words($"{speaker}同志作总结发言，就整改落实作出承诺。")),
        ];
    }

    // Absent from the records, the item of the agenda is shown as missing rather than left out.
    private IEnumerable<Block> Spoken(TurnKind kind, string heading, Func<string, Text> words)
    {
        var speakers = records.Speeches.Where(speech => speech.Kind == kind).Select(speech => speech.Speaker).Distinct().ToArray();
        if (speakers.Length > 0) yield return Level3(heading, words(string.Join("、", speakers)));
        else if (kind is not TurnKind.LastRectification) yield return Level3(heading, Text.Of(Fact.Of($"{heading}记录", null)));
    }

    private IEnumerable<Block> Commentaries()
    {
        var comments = records.Speeches.Where(speech => speech.Kind is TurnKind.Commentary).ToArray();
        if (comments.Length > 0)
            yield return Level3("到会指导同志点评", Text.Join(comments, said => Words($"{said.Standing}{said.Speaker}同志指出：{said.Words.TrimEnd('。')}。"), ""));
        else if (records.Held?.Guests.Count > 0)
            yield return Level3("到会指导同志点评", Text.Of(Fact.Of("点评内容", null)));
    }

    private Block[] Problems() => records.TeamProblems.Count == 0
        ? [Say(Text.Of(Fact.Of("主要问题", null)))]
        : [.. records.TeamProblems.Select((problem, index) => Say($"{Ordinal(index)}{Aspect(problem)}{Fact.Of("问题", problem.Statement.TrimEnd('。'), $"{_path}/problems")}。"))];

    private Block[] Measures()
    {
        if (records.TeamProblems.Count == 0) return [Say(Text.Of(Fact.Of("整改措施", null)))];

        var personal = records.PersonalItems == 0 ? Array.Empty<Block>()
            : [Say($"党员个人问题已制定整改措施{Count("个人整改事项数", records.PersonalItems, "/rectification")}项，由本人逐项落实，由其他同志核验后销号。")];
        return
        [
            Say($"针对查摆出的问题，党支部逐项制定整改措施，明确责任人和完成时限。"),
            .. records.TeamProblems.Select((problem, index) => Say($"{Ordinal(index)}针对{Aspect(problem, orElse: $"第{ChineseNumeral.Of(index + 1)}项问题")}{MeasuresOf(problem)}")),
            .. personal,
        ];
    }

    private static Text MeasuresOf(ReportRecords.TeamProblem problem) => problem.Measures.Count == 0
        ? Words($"{Fact.Of("整改措施", null)}（责任人：{Fact.Of("责任人", null)}；完成时限：{Fact.Of("完成时限", null)}）。")
        : Text.Join(problem.Measures, measure => Words(
            $"{Fact.Of("整改措施", measure.Words.TrimEnd('。'), $"/rectification/{measure.Id}")}（责任人：{measure.Owner}；完成时限：{DueOf(measure)}）"), "；") + "。";

    private static Run DueOf(ReportRecords.Measure measure) => measure.NextReviewOn is { } next
        ? Fact.Of("完成时限", $"长期坚持，{ChineseDay.Write(next)}检查", $"/rectification/{measure.Id}")
        : Fact.Day("完成时限", measure.DueOn, $"/rectification/{measure.Id}");

    private static string Ordinal(int index) => $"{ChineseNumeral.Of(index + 1)}是";

    private static string Aspect(ReportRecords.TeamProblem problem, string? orElse = null) =>
        problem.Aspect is { } aspect ? orElse is null ? $"在{aspect}方面，" : $"{aspect}方面的问题，" : orElse is null ? "" : $"{orElse}，";

    private Run Theme() => Fact.Of("会议主题", records.Theme, $"{_path}/plan");

    private Text DayHeld() => records.Held is not { } held ? Text.Of(Fact.Day("召开日期", null))
        : held.From == held.To ? Text.Of(Fact.Day("召开日期", held.From, $"{_path}/session"))
        : Words($"{Fact.Day("召开日期", held.From, $"{_path}/session")}至{Fact.Day("召开日期", held.To, $"{_path}/sessions")}");

    private static Run Count(string name, int count, string path) => Fact.Count(name, count, path);

    private static Text Words(Text text) => text;
}
