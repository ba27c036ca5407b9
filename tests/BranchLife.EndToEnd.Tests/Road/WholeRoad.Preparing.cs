namespace BranchLife.EndToEnd.Tests.Road;

/// <summary>Notice, five tracks, materials, final notice.</summary>
public sealed partial class WholeRoad
{
    private async Task PrepareAsync()
    {
        var secretary = await _town.AtAsync(Secretary);
        await secretary.TodoAsync("发会议预告");
        await secretary.ClickAsync("发出预通知");
        await StudyAsync();
        await AskAsync();
        await TalkAsync();
        foreach (var member in Members) await WriteOutlineAsync(member);
        await WriteTeamMaterialAsync();
        await FindProblemsAsync();
        await ReviewOutlinesAsync();
        await ApproveMaterialsAsync();
    }

    private async Task StudyAsync()
    {
        var commissioner = await AtTheMeetingAsync(Commissioner);
        await commissioner.ClickAsync("会前准备");
        await commissioner.ClickAsync("登记学习");
        await commissioner.FillAsync(("学习内容", "党章"), ("日期", "2026-11-09"), ("时长（分钟）", "240"), ("地点", "村党群服务中心"));
        await commissioner.TickAsync("集中学习");
        await commissioner.ClickAsync("保存");
        await commissioner.SaysAsync("1 次，共 4 学时");
    }

    private async Task AskAsync()
    {
        var recorder = await AtTheMeetingAsync(Recorder);
        await recorder.ClickAsync("会前准备");
        await recorder.ClickAsync("征求意见");
        await ReceiveAsync(recorder, "采茶季夜里厂房没人值守，茶农交叶要等一个多小时。", "群众提", "党支部");
        await ReceiveAsync(recorder, "“三会一课”记录写得简单，看不出讨论了什么。", "上级点", "党支部");
        await ReceiveAsync(recorder, "技术培训通知发得晚，有两户没赶上。", "群众提", "石大勇");

        // What is said of a member is read by the secretary, who passes it on; whoever wrote it down does not read it again.
        await recorder.SaysAsync("另有 1 条意见，您不能查看内容。");
        var secretary = await AtTheMeetingAsync(Secretary);
        await secretary.ClickAsync("会前准备");
        await secretary.ClickAsync("征求意见");
        await secretary.ClickAsync("技术培训通知发得晚，有两户没赶上。");
        await secretary.ClickAsync("反馈本人");
        await secretary.DoesNotSayAsync("尚未反馈");
    }

    private static async Task ReceiveAsync(Desk desk, string words, string origin, string subject)
    {
        await desk.FillAsync(("意见内容", words), ("日期", "2026-11-10"));
        await desk.ChooseAsync("来源", origin);
        await desk.ChooseAsync("指向", subject);
        await desk.ClickAsync("登记");
    }

    private async Task TalkAsync()
    {
        foreach (var other in new[] { Recorder, Commissioner })
        {
            var secretary = await AtTheMeetingAsync(Secretary);
            await secretary.ClickAsync("会前准备");
            await secretary.ClickAsync("谈心谈话");
            await secretary.PressAsync(secretary.Main.Locator("ul.people-list a").Filter(new() { HasText = other }));
            await secretary.FillAsync("谈话日期", "2026-11-10");
            await secretary.TickAsync("面对面");
            await secretary.ClickAsync("登记");

            var partner = await _town.AtAsync(other);
            await partner.TodoAsync($"确认与{Secretary}同志的谈心谈话");
            await partner.ClickAsync("确认谈过");
        }
    }

    private async Task WriteOutlineAsync(string member)
    {
        var desk = await _town.AtAsync(member);
        if (member == "郭守田") await desk.ShootAsync("member-inbox");
        await desk.TodoAsync("撰写、提交发言提纲");
        await desk.FillAsync(("上次问题整改情况", "上年承诺的每月走访两户已经做到。"), ("学习收获", "对照党章，更清楚党员要带头。"));
        await FillSectionAsync(desk, 1, $"今年自学只有6次，笔记记了{member.Length}篇", "七月集中学习请假没有补学");
        await FillSectionAsync(desk, 2, "下半年只走访了3户茶农", "九月茶农反映交叶排队，没有当天去看");
        if (member == "郭守田") await desk.ShootAsync("member-outline");
        await desk.ClickAsync("提交审阅");
    }

    private async Task WriteTeamMaterialAsync()
    {
        var secretary = await AtTheMeetingAsync(Secretary);
        await secretary.ClickAsync("会前准备");
        await secretary.ClickAsync("发言提纲");
        await secretary.ClickAsync("班子对照检查材料");
        await secretary.FillAsync(("上次问题整改情况", "上年列出3项，已经全部整改。"), ("会前准备情况", "集中学习1次，征求意见3条。"));
        await FillSectionAsync(secretary, 1, "全年有2次“三会一课”记录没有写清讨论内容", "五月支委会记录只有一行");
        await FillSectionAsync(secretary, 2, "采茶季夜间没有安排党员值守", "四月连续5晚茶农排队交叶");
        await secretary.ClickAsync("提交审阅");
    }

    private static async Task FillSectionAsync(Desk desk, int section, string problem, string instance)
    {
        var card = desk.Main.Locator("section.card[id^='section-']").Nth(section - 1);
        await card.GetByLabel("存在的问题").FillAsync(problem);
        await card.GetByLabel("具体事例").FillAsync(instance);
        await card.GetByLabel("原因剖析").FillAsync("把忙当作理由，主动性不够。");
        await card.GetByLabel("整改措施").FillAsync("每月至少走访2户，每季度补学1次。");
    }

    private async Task FindProblemsAsync()
    {
        var secretary = await AtTheMeetingAsync(Secretary);
        await secretary.ClickAsync("会前准备");
        await secretary.ClickAsync("查摆问题");
        await secretary.ClickAsync("从班子材料带入");
        await secretary.ClickAsync("从发言提纲带入");
        await secretary.SaysAsync("采茶季夜间没有安排党员值守");
    }

    private async Task ReviewOutlinesAsync()
    {
        var secretary = await AtTheMeetingAsync(Secretary);
        foreach (var member in Members.Skip(1))
        {
            await secretary.RoomAsync("组织生活会");
            await secretary.ClickAsync(Meeting, Lists.Branch);
            await secretary.ClickAsync("会前准备");
            await secretary.ClickAsync("发言提纲");
            if (member == Recorder) await secretary.ShootAsync("secretary-outlines");
            await secretary.PressAsync(secretary.Main.Locator("tr").Filter(new() { HasText = member })
                .GetByRole(Microsoft.Playwright.AriaRole.Link, new() { Name = "审阅" }));
            await secretary.ClickAsync("审阅通过");
        }
    }

    private async Task ApproveMaterialsAsync()
    {
        var secretary = await _town.AtAsync(Secretary);
        await secretary.TodoAsync("完成会前准备，报送材料");
        await secretary.ClickAsync("报送审阅");

        var group = await _town.AtAsync(Supervisor);
        await group.TodoAsync("审阅会前材料");
        await group.ClickAsync("审阅通过");

        secretary = await _town.AtAsync(Secretary);
        await secretary.TodoAsync("发正式会议通知");
        await secretary.ClickAsync("发出正式通知");
        var meeting = await AtTheMeetingAsync(Secretary);
        Assert.Equal("ReadyToConvene", await meeting.StageAsync());
        await meeting.ShootAsync("secretary-ready");
    }
}
