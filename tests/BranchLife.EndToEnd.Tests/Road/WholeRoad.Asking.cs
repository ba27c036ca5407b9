namespace BranchLife.EndToEnd.Tests.Road;

/// <summary>征求意见: an anonymous box without sign-in, slips of paper, what was said by others; each answered or listed.</summary>
public sealed partial class WholeRoad
{
    private const string NightShift = "采茶季夜里厂房没人值守，茶农交叶要等一个多小时。";
    private const string ThinMinutes = "“三会一课”记录写得简单，看不出讨论了什么。";
    private const string LateNotice = "技术培训通知发得晚，有两户没赶上。";
    private const string NewRoad = "把茶山的机耕路再修宽一米。";

    private async Task AskAsync()
    {
        var secretary = await AtTheTrackAsync(Secretary, "征求意见");
        await secretary.ClickAsync("意见箱");
        await secretary.FillAsync(("开放日期", "2026-11-24"), ("截止日期", "2026-11-30"));
        await secretary.ClickAsync("设置意见箱");
        await PutAnonymouslyAsync(await secretary.Main.Locator("code.address").InnerTextAsync());
        await TypeSlipsAsync();

        secretary = await AtTheTrackAsync(Secretary, "征求意见");
        await secretary.ClickAsync("意见箱");
        await secretary.UnfoldAsync("换链接、提前截止");
        await secretary.ClickAsync("提前截止");
        await secretary.ClickAsync("开箱");
        await secretary.SaysAsync("共 4 条");
        await HandleAsync(secretary);
    }

    // Whoever has the link: no account, no name.
    private async Task PutAnonymouslyAsync(string address)
    {
        foreach (var words in new[] { NightShift, NewRoad })
        {
            var villager = await _town.StrangerAsync();
            await villager.OpenAsync(new Uri(address).AbsolutePath);
            await villager.FillAsync("您的意见建议", words);
            await villager.TickAsync("党支部");
            await villager.TickAsync("群众");
            await villager.ClickAsync("匿名提交");
            Assert.StartsWith("已收到", villager.Heading, StringComparison.Ordinal);
        }
    }

    private async Task TypeSlipsAsync()
    {
        var recorder = await AtTheTrackAsync(Recorder, "征求意见");
        await recorder.ClickAsync("录入纸质意见");
        await recorder.FillAsync(("收到日期", "2026-11-24"), ("第1行 意见", ThinMinutes), ("第2行 意见", LateNotice));
        await recorder.ChooseAsync("第1行 来源", "上级点");
        await recorder.ChooseAsync("第2行 来源", "群众提");
        await recorder.ChooseAsync("第2行 指向", "石大勇");
        await recorder.ClickAsync("保存");

        // What is said of a member is read by the secretary, who passes it on; whoever wrote it down does not read it again.
        await recorder.SaysAsync("另有 1 条意见，您不能查看内容。");
    }

    private static async Task HandleAsync(Desk secretary)
    {
        await secretary.ClickAsync(LateNotice);
        await secretary.ClickAsync("反馈本人");
        await secretary.DoesNotSayAsync("尚未反馈");
        await ListAsync(secretary, "服务群众", "纳入个人问题清单");
        await BackToOpinionsAsync(secretary, NightShift);
        await ListAsync(secretary, "联系服务群众", "纳入支部问题清单");
        await BackToOpinionsAsync(secretary, ThinMinutes);
        await ListAsync(secretary, "规范组织生活", "纳入支部问题清单");
        await BackToOpinionsAsync(secretary, NewRoad);
        await secretary.UnfoldAsync("不采纳，写明理由");
        await secretary.FillAsync("理由", "涉及林地，已转镇农业办答复，支部不能决定。");
        await secretary.ClickAsync("保存理由");
        await secretary.BackAsync("征求意见");
        await secretary.DoesNotSayAsync("待处理");
    }

    private static async Task BackToOpinionsAsync(Desk secretary, string next)
    {
        await secretary.BackAsync("征求意见");
        await secretary.ClickAsync(next);
    }

    private static async Task ListAsync(Desk secretary, string aspect, string act)
    {
        await secretary.ChooseAsync("对应方面", aspect);
        await secretary.ClickAsync(act);
    }
}
