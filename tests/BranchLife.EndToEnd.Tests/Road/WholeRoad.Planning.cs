namespace BranchLife.EndToEnd.Tests.Road;

/// <summary>The office launches; the branch's plan is filled, handed in, returned, answered and approved.</summary>
public sealed partial class WholeRoad
{
    private async Task LaunchAsync()
    {
        var office = await _town.AtAsync(Office);
        await office.RoomAsync("专题活动");
        await office.ClickAsync("拟订专题活动");
        await office.ChooseAsync("部署单位", Lists.Top);
        await office.ChooseAsync("参加范围", Lists.Top);
        await office.FillAsync(
            ("活动名称", "2026年度专题组织生活会"), ("会议主题", "守纪律、尽职责、办实事、作表率"),
            ("依据的通知", "关于开好2026年度专题组织生活会的通知"), ("发文字号", "云组通〔2026〕9号"), ("所属年度", "2026"),
            ("召开时间从", "2026-12-01"), ("到", "2027-01-31"), ("支部班子对照检查方面", "规范组织生活\n联系服务群众"),
            ("党员对照检查方面", "理论学习\n服务群众"), ("学习书目", "党章\n《中国共产党支部工作条例（试行）》"));
        await office.ChooseAsync("谈心谈话", "每名党员至少与一名支委谈");
        await office.ShootAsync("office-campaign");
        await office.ClickAsync("保存草稿");
        await office.ClickAsync("部署");
        await office.ClickAsync("部署");
        await office.SaysAsync("覆盖情况");
    }

    private async Task PlanAsync()
    {
        await AdoptInTheCommitteeAsync();
        var secretary = await _town.AtAsync(Secretary);
        await secretary.ShootAsync("secretary-inbox");
        await secretary.TodoAsync("制定实施方案");
        await secretary.FillAsync("地点", "村党群服务中心二楼会议室");
        await secretary.ChooseAsync("讨论通过方案的支委会", "2026年11月10日");
        await secretary.ClickAsync("保存方案");
        Assert.Equal("Planning", await secretary.StageAsync());
        await secretary.ShootAsync("secretary-plan");
        await SubmitAsync(secretary);

        var group = await _town.AtAsync(Supervisor);
        await group.ShootAsync("supervisor-inbox");
        await group.TodoAsync("审核实施方案");
        await group.ShootAsync("supervisor-review");
        await group.ClickAsync("退回修改");
        await group.TickAsync("学习效果");
        await group.FillAsync("退回理由", "集中学习只写了学时，没有写怎样讨论，请补充研讨题目。");
        await group.ClickAsync("退回修改");

        secretary = await _town.AtAsync(Secretary);
        await secretary.TodoAsync("修改被退回的实施方案");
        await secretary.FillAsync("工作要求", "每名党员围绕“我为茶农办了什么事”准备五分钟发言，因故不能参加的会前向支部书记请假。");
        await secretary.ClickAsync("保存方案");
        await secretary.ClickAsync("查看并答复");
        await secretary.FillAsync("答复", "已在工作要求中补充研讨题目：我为茶农办了什么事。");
        await secretary.ClickAsync("答复");
        await SubmitAsync(secretary);

        group = await _town.AtAsync(Supervisor);
        await group.TodoAsync("审核实施方案");
        await group.SaysAsync("1 处改动");
        await group.ClickAsync("审核通过");
        Assert.Equal("Preparing", await (await AtTheMeetingAsync(Secretary)).StageAsync());
    }

    private static async Task SubmitAsync(Desk secretary)
    {
        await secretary.ClickAsync("报送审核");
        await secretary.ClickAsync("报送审核");
        Assert.Equal("PlanSubmitted", await secretary.StageAsync());
    }

    // 设支委会的支部，方案须经支委会讨论: a light meeting on one page.
    private async Task AdoptInTheCommitteeAsync()
    {
        var secretary = await _town.AtAsync(Secretary);
        await secretary.RoomAsync("三会一课");
        await secretary.ClickAsync("登记");
        await secretary.TickAsync("支委会");
        await secretary.FillAsync(("名称或议题", "研究2026年度专题组织生活会方案"), ("日期", "2026-11-10"), ("时间", "08:30"), ("地点", "村党群服务中心"));
        await secretary.ChooseAsync("主持人", Secretary);
        await secretary.ChooseAsync("记录人", Recorder);
        await secretary.ClickAsync("登记");
        await secretary.FillAsync(("会议记录", "逐项讨论了实施方案的环节、责任人和时限。"), ("决定事项", "同意实施方案，报督导组审核。"));
        foreach (var present in new[] { Secretary, Recorder, Commissioner }) await secretary.TickAsync(present);
        await secretary.ClickAsync("登记召开情况");
        await secretary.ClickAsync("确认封存");
    }
}
