using Microsoft.Playwright;

namespace BranchLife.EndToEnd.Tests.Road;

/// <summary>发言提纲 of all members, one returned with a remark on a paragraph, and the branch's own material.</summary>
public sealed partial class WholeRoad
{
    private const string Returned = "石大勇";

    private async Task WriteAsync()
    {
        foreach (var member in Members) await WriteOutlineAsync(member);
        await WriteTeamMaterialAsync();
    }

    private async Task WriteOutlineAsync(string member)
    {
        var desk = await _town.AtAsync(member);
        if (member == Missed) await desk.ShootAsync("member-inbox");
        await desk.TodoAsync("撰写、提交发言提纲");
        await desk.FillAsync(("上次问题整改情况", "上年承诺的每月走访两户已经做到。"), ("学习收获", "对照党章，更清楚党员要带头。"));
        await FillPointAsync(desk, 1, $"今年自学只有6次，笔记记了{member.Length}篇。", "七月集中学习请假没有补学。");
        await FillPointAsync(desk, 2, "下半年只走访了3户茶农。", "九月茶农反映交叶排队，没有当天去看。");
        if (member == Missed) await desk.ShootAsync("member-outline");
        await desk.ClickAsync("提交审阅");
    }

    private async Task WriteTeamMaterialAsync()
    {
        var secretary = await AtTheTrackAsync(Secretary, "发言提纲");
        await secretary.ClickAsync("班子对照检查材料");
        await secretary.FillAsync(("上次问题整改情况", "上年列出3项，已经全部整改。"), ("会前准备情况", "集中学习8学时，征求意见4条，谈心谈话9对。"));
        await FillPointAsync(secretary, 1, "全年有2次“三会一课”记录没有写清讨论内容。", "五月支委会记录只有一行。");
        await FillPointAsync(secretary, 2, "采茶季夜间没有安排党员值守。", "四月连续5晚茶农排队交叶。");
        await secretary.ClickAsync("提交审阅");
    }

    private static async Task FillPointAsync(Desk desk, int aspect, string problem, string instance)
    {
        var card = desk.Main.Locator($"#aspect-{aspect}");
        await card.GetByLabel("存在的问题").FillAsync(problem);
        await card.GetByLabel("具体事例").FillAsync(instance);
        await card.GetByLabel("原因剖析").FillAsync("把忙当作理由，主动性不够。");
        await card.GetByLabel("整改措施").FillAsync("每月至少走访2户，每季度补学1次。");
    }

    private async Task ReviewOutlinesAsync()
    {
        var secretary = await AtTheTrackAsync(Secretary, "发言提纲");
        await secretary.ShootAsync("secretary-outlines");
        foreach (var member in Members.Where(member => member is not Secretary and not Returned))
        {
            await secretary.ClickAsync("审阅", member);
            await secretary.ClickAsync("审阅通过");
            await secretary.BackAsync("发言提纲");
        }

        await secretary.ClickAsync("审阅", Returned);
        await secretary.PressAsync(secretary.Main.Locator("#point-2").GetByRole(AriaRole.Link, new() { Name = "提意见" }).First);
        await secretary.ChooseAsync("意见类别", "没有见人见事见思想");
        await secretary.FillAsync("审阅意见", "写明哪几户没有走到、为什么没去。");
        await secretary.ClickAsync("退回修改");
        await AnswerRemarkAsync();
        secretary = await AtTheTrackAsync(Secretary, "发言提纲");
        await secretary.ClickAsync("审阅", Returned);
        await secretary.SaysAsync("修改对照");
        await secretary.ClickAsync("审阅通过");
    }

    private async Task AnswerRemarkAsync()
    {
        var author = await _town.AtAsync(Returned);
        await author.TodoAsync("修改被退回的发言提纲");
        await author.SaysAsync("还有 1 条审阅意见没有答复");
        await author.Main.Locator("#aspect-2").GetByLabel("存在的问题").FillAsync("下半年只走访了3户茶农，山背的老梁、老石两户嫌路远没有去。");
        await author.ClickAsync("保存");
        await author.ClickAsync("逐条答复");
        await author.ClickAsync("已按意见修改");
        await author.ClickAsync("继续撰写");
        await author.ClickAsync("提交审阅");
    }
}
