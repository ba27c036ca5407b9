namespace BranchLife.EndToEnd.Tests.Road;

/// <summary>学习研讨: one study from the notice's list; who was missing makes it up.</summary>
public sealed partial class WholeRoad
{
    private const string Missed = "郭守田";

    private async Task StudyAsync()
    {
        var commissioner = await AtTheTrackAsync(Commissioner, "学习研讨");
        await commissioner.ClickAsync("登记学习");
        await commissioner.TickAsync("党章");
        await commissioner.TickAsync("集中学习");
        await commissioner.FillAsync(("日期", "2026-11-20"), ("时长（分钟）", "480"), ("地点", "村党群服务中心"));
        await commissioner.UntickAsync(Missed);
        await commissioner.ClickAsync("保存");
        await commissioner.SaysAsync("1 次，共 8 学时");
        await commissioner.SaysAsync("未参加：" + Missed);

        await commissioner.ClickAsync("登记补学", "党章");
        await commissioner.FillAsync(("日期", "2026-11-23"), ("时长（分钟）", "480"));
        await commissioner.ClickAsync("保存");
        await commissioner.SaysAsync("补学 1 人");
        await commissioner.ClickAsync("登记参加情况");
        await commissioner.SaysAsync("已补学");
    }
}
