namespace BranchLife.EndToEnd.Tests.Road;

/// <summary>三员 open accounts and give rights; the office takes in its lists.</summary>
public sealed partial class WholeRoad
{
    private async Task OpenTheOfficeAsync()
    {
        var system = await _town.AtAsync("systemAdmin");
        foreach (var name in new[] { Office, Supervisor })
        {
            await system.RoomAsync("账号");
            await system.ClickAsync("单个开通");
            await system.FillAsync("姓名", name);
            await system.ClickAsync("开通");
            await _town.HandOutAsync(system);
            await system.ClickAsync("已打印，立即销毁");
        }

        var security = await _town.AtAsync("securityAdmin");
        await security.RoomAsync("授权");
        await security.ClickAsync("新增授权");
        await security.FillAsync("姓名或用户名", Office);
        await security.ClickAsync("查找");
        await security.ClickAsync(Office);
        await security.TickAsync("党委办公室（组织部）");
        await security.ChooseAsync("党组织", Lists.Top);
        await security.ClickAsync("授权");
        await security.SaysAsync(Office);
    }

    private async Task TakeInTheListsAsync()
    {
        var office = await _town.AtAsync(Office);
        await office.RoomAsync("党组织");
        await office.ClickAsync("导入");
        await office.UploadAsync("Excel 文件（.xlsx）", "云岭镇党组织.xlsx", Lists.Units);
        await office.ClickAsync("上传并预览");
        await office.SaysAsync("共 3 行：新增 2");
        await office.PressAsync(office.Main.GetByRole(Microsoft.Playwright.AriaRole.Button, new() { Name = "确认导入" }));

        await office.RoomAsync("党员");
        await office.ClickAsync("导入");
        await office.UploadAsync("Excel 文件（.xlsx）", "云岭镇党员名册.xlsx", Lists.Members);
        await office.ClickAsync("上传并预览");
        await office.SaysAsync("共 10 行：新增 9，更改 0，不变 0，不导入 1");
        await office.ShootAsync("office-import");
        await office.PressAsync(office.Main.GetByRole(Microsoft.Playwright.AriaRole.Button, new() { Name = "确认导入" }));
        await office.RoomAsync("党员");
        await office.SaysAsync("共 9 人");
    }

    private async Task OpenTheAccountsAsync()
    {
        var system = await _town.AtAsync("systemAdmin");
        await system.RoomAsync("账号");
        await system.ClickAsync("按名册开通");
        await system.ClickAsync(Lists.Branch);
        await system.ShootAsync("administrators-open");
        await system.ClickAsync("开通所选账号");
        await _town.HandOutAsync(system);
        await system.ShootAsync("administrators-sheet");
        await system.ClickAsync("已打印，立即销毁");

        var security = await _town.AtAsync("securityAdmin");
        await security.RoomAsync("授权");
        await security.ClickAsync("督导组成员");
        await security.ClickAsync("组建督导组");
        await security.FillAsync("名称", "镇党委第一督导组");
        await security.ChooseAsync("派出党组织", Lists.Top);
        await security.ClickAsync("组建");
        await security.FillAsync("姓名或用户名", Supervisor);
        await security.ClickAsync("查找");
        await security.TickAsync(Supervisor);
        await security.TickAsync("担任组长");
        await security.ClickAsync("加入督导组");
        await security.ShootAsync("administrators-group");

        var office = await _town.AtAsync(Office);
        await office.RoomAsync("督导组");
        await office.ClickAsync("镇党委第一督导组");
        await office.ChooseAsync("党支部", Lists.Branch);
        await office.FillAsync("开始日期", "2026-11-10");
        await office.ClickAsync("指定");
        await office.SaysAsync("联系 1 个党支部");
    }
}
