using BranchLife.Application.Rectification;
using BranchLife.Documents.Papers;
using BranchLife.Domain.Rectification;
using static BranchLife.Documents.Papers.Block;

namespace BranchLife.Application.Reports.RectificationReports;

/// <summary>存在的不足和下一步打算: what the dates and decisions show. What the records cannot know, the branch writes itself.</summary>
internal sealed class RemainingDraft(RectificationRecords records)
{
    private readonly ReportPlaces _at = new(records);

    public IReadOnlyList<Block> Blocks()
    {
        Text[] lacks = [.. Lacks()];
        Text[] steps = [.. Steps()];
        return
        [
            lacks.Length == 0 ? Say($"从整改台账看，没有超期、退回和反弹的事项。") : Say(Words($"从整改台账看，还存在以下不足：") + Text.InTurn(lacks, lack => lack)),
            steps.Length == 0 ? Say($"整改事项均已销号，“回头看”均已开展。下一步，党支部将巩固整改成果，防止问题反弹。")
                : Say(Words($"下一步，党支部将做好以下工作：") + Text.InTurn(steps, step => step)),
        ];
    }

    private IEnumerable<Text> Lacks()
    {
        var all = records.All;
        if (all.Late > 0)
        {
            var named = records.TeamItems.Where(one => ItemState.DaysLate(one.Item.State, one.Item.DueOn, one.Item.NextReviewOn, records.Day) > 0).ToArray();
            var team = named.Length == 0 ? Text.Empty
                : Words($"，其中支部班子事项为") + Text.Join(named, one => Words($"“{Fact.Of("整改措施", Shortened.Of(one.Item.Measure), ReportPlaces.Item(one.Item.Id))}”（责任人：{one.Owner}）"));
            yield return Words($"{Fact.Count("超期事项数", all.Late, _at.Items(state: LedgerAddress.Late))}项超期未完成") + team;
        }

        if (all.Untouched > 0) yield return Words($"{Fact.Count("尚未启动事项数", all.Untouched, _at.Items(state: LedgerAddress.Untouched))}项尚未启动");
        if (all.Returned > 0) yield return Words($"{Fact.Count("销号申请被退回事项数", all.Returned, _at.Items())}项的销号申请曾被退回，佐证不够扎实");
        var loosened = all.LooksThat(LookBackResult.Slipped) + all.LooksThat(LookBackResult.Reopened);
        if (loosened > 0) yield return Words($"“回头看”发现松动、反弹{Fact.Count("松动反弹次数", loosened, _at.Items())}次，整改成果还不稳固");
        if (all.LooksOverdue > 0) yield return Words($"{Fact.Count("到期未开展回头看事项数", all.LooksOverdue, _at.Items(state: LedgerAddress.LookBackDue))}项“回头看”到期尚未开展");
    }

    private IEnumerable<Text> Steps()
    {
        var all = records.All;
        var open = all.Items - all.Closed - all.LongTerm;
        if (open > 0)
        {
            var next = all.NextDue is null ? Text.Empty : Words($"，其中最近的完成时限为{Fact.Day("最近完成时限", all.NextDue, _at.Items(state: LedgerAddress.Unclosed))}");
            yield return Words($"继续推进未销号的{Fact.Count("未销号事项数", open, _at.Items(state: LedgerAddress.Unclosed))}项整改事项") + next;
        }

        if (all.LongTerm > 0)
        {
            var next = all.NextReview is null ? Text.Empty : Words($"，最近一次检查为{Fact.Day("下次检查日期", all.NextReview, _at.Items(state: LedgerAddress.LongTerm))}");
            yield return Words($"对长期坚持的{Fact.Count("长期坚持事项数", all.LongTerm, _at.Items(state: LedgerAddress.LongTerm))}项按期检查") + next;
        }

        if (all.LooksOverdue > 0 || all.NextLook is not null)
        {
            var next = all.NextLook is null ? Text.Empty : Words($"，下一次于{Fact.Day("下次回头看日期", all.NextLook, _at.Items(state: LedgerAddress.Closed))}到期");
            yield return Words($"由责任人以外的同志按期开展“回头看”") + next;
        }

        if (all.CarriedOver > 0) yield return Words($"将结转的{Fact.Count("结转事项数", all.CarriedOver, _at.Items())}项列入下次组织生活会，通报落实情况");
    }

    private static Text Words(Text text) => text;
}
