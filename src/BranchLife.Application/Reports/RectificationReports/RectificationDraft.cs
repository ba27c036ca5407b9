using BranchLife.Application.Reports.MeetingReports;
using BranchLife.Documents.Papers;
using BranchLife.Domain.Rectification;
using static BranchLife.Documents.Papers.Block;

namespace BranchLife.Application.Reports.RectificationReports;

/// <summary>Drafts every section of a 整改落实情况报告 from the records. Of members it says how many, never who or what.</summary>
internal sealed class RectificationDraft(RectificationRecords records)
{
    private readonly ReportPlaces _at = new(records);

    public IReadOnlyList<Block> Section(string key) => key switch
    {
        ReportOutline.Opening => Opening(),
        ReportOutline.Overview => Overview(),
        ReportOutline.TeamItems => new TeamItemsDraft(records).Blocks(),
        ReportOutline.PersonalItems => Personal(),
        ReportOutline.LookBacks => LookBacks(),
        ReportOutline.Remaining => new RemainingDraft(records).Blocks(),
        _ => [],
    };

    private Block[] Opening()
    {
        var basis = records.Notice is { } notice ? $"根据{notice}要求" : "根据年度组织生活会有关要求";
        var listed = Words($"会上查摆支部班子问题{Fact.Count("班子问题条数", records.TeamProblems.Count, _at.Problems)}项、党员个人问题{Fact.Count("党员个人问题条数", records.PersonalProblems, _at.Problems)}项");
        return
        [
            Say($"{basis}，{records.Branch}于{Fact.Day("召开日期", records.HeldOn, _at.Meeting)}召开{records.Title}。{listed}，制定整改事项{Fact.Count("整改事项数", records.All.Items, _at.Items())}项，明确措施、责任人和完成时限，逐项推进，并由责任人以外的同志核验销号。现将整改落实情况报告如下。"),
        ];
    }

    private Block[] Overview()
    {
        var all = records.All;
        if (all.Items == 0) return [Say(Text.Of(Fact.Of("整改事项", null)))];

        var made = Words($"党支部共制定整改事项{Fact.Count("整改事项数", all.Items, _at.Items())}项，其中支部班子{Fact.Count("班子整改事项数", records.Team.Items, _at.Items("Branch"))}项、党员个人{Fact.Count("个人整改事项数", records.Personal.Items, _at.Items("Member"))}项。");
        return
        [
            Say(made + StatesOf(all, null) + Words($"，销号率{Fact.Share("销号率", all.Closed, all.Items, _at.Items(state: LedgerAddress.Closed))}。")),
            .. DatesOf(all), .. Elsewhere(all),
        ];
    }

    private IEnumerable<Block> DatesOf(ItemTally all)
    {
        var first = all.FirstDue is null ? Text.Empty : all.FirstDue == all.LastDue
            ? Words($"首次确定的完成时限为{Fact.Day("首次时限", all.FirstDue, _at.Items())}，")
            : Words($"首次确定的完成时限最早为{Fact.Day("最早首次时限", all.FirstDue, _at.Items())}，最晚为{Fact.Day("最晚首次时限", all.LastDue, _at.Items())}，");
        var kept = all.FirstDue is null ? Text.Empty
            : Words($"已到首次时限的{Fact.Count("已到首次时限事项数", all.Due, _at.Items())}项中，按时销号{Fact.Count("按时销号事项数", all.ClosedInTime, _at.Items(state: LedgerAddress.Closed))}项。");
        var extended = all.Extended == 0 ? Words($"没有办理延期的事项。")
            : Words($"办理延期{Fact.Count("延期事项数", all.Extended, _at.Items())}项、{Fact.Count("延期次数", all.Extensions, _at.Items())}次，每次均写明理由，首次时限在台账中保留。");
        var late = all.Late == 0 ? Words($"没有超期未完成的事项。")
            : Words($"超期未完成{Fact.Count("超期事项数", all.Late, _at.Items(state: LedgerAddress.Late))}项。");
        yield return Say(first + kept + extended + late);
    }

    private IEnumerable<Block> Elsewhere(ItemTally all)
    {
        if (all.CarriedOver > 0) yield return Say($"结转{Fact.Count("结转事项数", all.CarriedOver, _at.Items())}项，在下次组织生活会上通报落实情况。");
        if (records.MovedAway > 0)
            yield return Say($"另有{Fact.Count("划转事项数", records.MovedAway, _at.Problems)}项随责任人转入其他党支部，由接收的党支部继续整改、报告。");
        if (records.TakenOver.Items > 0)
            yield return Say($"另有同年度的整改事项{Fact.Count("转入事项数", records.TakenOver.Items, _at.Items())}项随责任人由其他党支部转入，不计入以上数字，其中已销号{Fact.Count("转入事项已销号数", records.TakenOver.Closed, _at.Items(state: LedgerAddress.Closed))}项。");
    }

    private Block[] Personal()
    {
        var own = records.Personal;
        if (records.PersonalProblems == 0 && own.Items == 0) return [Say($"本次组织生活会没有列入党员个人问题清单的问题。")];

        var listed = Words($"查摆党员个人问题{Fact.Count("党员个人问题条数", records.PersonalProblems, _at.Problems)}项，涉及党员{Fact.Count("列有个人问题的党员人数", records.Members, _at.Problems)}名");
        if (own.Items == 0) return [Say(listed + Words($"，{Fact.Of("个人整改措施", null)}。"))];

        var late = own.Late == 0 ? Text.Empty : Words($"，超期未完成{Fact.Count("个人超期事项数", own.Late, _at.Items("Member", LedgerAddress.Late))}项");
        var extended = own.Extended == 0 ? Text.Empty : Words($"，办理延期{Fact.Count("个人延期事项数", own.Extended, _at.Items("Member"))}项");
        return
        [
            Say(listed + Words($"，制定整改事项{Fact.Count("个人整改事项数", own.Items, _at.Items("Member"))}项。") + StatesOf(own, "Member") + extended + late + "。"),
            Say($"个人整改事项由本人逐项落实、登记佐证，由本人和佐证登记人以外的同志核验销号。"),
        ];
    }

    private Block[] LookBacks()
    {
        var all = records.All;
        if (all.Closed == 0 && all.Looks == 0) return [Say($"目前没有已销号的事项，尚未到开展“回头看”的时候。")];

        var taken = all.Looks == 0 ? Words($"尚未开展“回头看”")
            : Words($"已开展“回头看”{Fact.Count("回头看次数", all.Looks, _at.Items(state: LedgerAddress.Closed))}次，其中{ResultsOf(all)}");
        var overdue = all.LooksOverdue == 0 ? Text.Empty
            : Words($"，到期尚未开展{Fact.Count("到期未开展回头看事项数", all.LooksOverdue, _at.Items(state: LedgerAddress.LookBackDue))}项");
        var next = all.NextLook is null ? Text.Empty : Words($"下一次“回头看”于{Fact.Day("下次回头看日期", all.NextLook, _at.Items(state: LedgerAddress.Closed))}到期。");
        return [Say(Words($"对已销号的事项，由责任人以外的同志按期开展“回头看”。") + taken + overdue + "。" + next), .. Loosened()];
    }

    // Findings of the branch's own items; of members' only the counts above.
    private IEnumerable<Block> Loosened() =>
        from one in records.TeamItems
        from look in one.Item.LookBacks.Where(look => look.Result is LookBackResult.Slipped or LookBackResult.Reopened)
            .DistinctBy(look => (look.DoneOn, look.Result))
        select Say($"“{Shortened.Of(one.Item.Measure)!}”于{Fact.Day("回头看日期", look.DoneOn, ReportPlaces.Item(one.Item.Id))}“回头看”时{look.Result!.Value.Word}：{Fact.Of("回头看发现的情况", Shortened.Of(look.Finding), ReportPlaces.Item(one.Item.Id))}。");

    private Text ResultsOf(ItemTally all) => Text.Join(
        Enum.GetValues<LookBackResult>().Where(result => result is LookBackResult.Held || all.LooksThat(result) > 0),
        result => Words($"{result.Word}{Fact.Count($"{result.Word}次数", all.LooksThat(result), _at.Items(state: LedgerAddress.Closed))}次"));

    private Text StatesOf(ItemTally tally, string? kind)
    {
        (string Word, int Count, string State)[] states =
        [
            ("已销号", tally.Closed, LedgerAddress.Closed), ("待核验", tally.ToVerify, LedgerAddress.ToVerify), ("整改中", tally.Running, LedgerAddress.Unclosed),
            ("尚未启动", tally.Untouched, LedgerAddress.Untouched), ("长期坚持", tally.LongTerm, LedgerAddress.LongTerm),
        ];
        return Text.Join(states.Where(state => state.Count > 0 || state.State == LedgerAddress.Closed),
            state => Words($"{state.Word}{Fact.Count($"{state.Word}事项数", state.Count, _at.Items(kind, state.State))}项"));
    }

    private static Text Words(Text text) => text;
}
