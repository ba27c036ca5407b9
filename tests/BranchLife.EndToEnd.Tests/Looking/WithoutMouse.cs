namespace BranchLife.EndToEnd.Tests.Looking;

/// <summary>A member's road with the keyboard alone: sign in, take up what waits, write the outline, hand it in.</summary>
public sealed class WithoutMouse(RunningApp app) : IClassFixture<RunningApp>
{
    [InBrowserFact]
    public async Task a_member_signs_in_writes_the_outline_and_hands_it_in()
    {
        var page = await app.OpenAsync(Tab.DeskWidth);
        var keyboard = new Keyboard(page);
        await page.GotoAsync("/Account/Login");
        await keyboard.TypeAsync("用户名", "330102-member1");
        await keyboard.TypeAsync("口令", Application.Accounts.DemoPassword.Text);
        await keyboard.TakeAsync("登录");

        await keyboard.SkipToTextAsync();
        await keyboard.TakeAsync("继续填写");
        await keyboard.TypeAsync("学习收获", "对照党章，更清楚党员要带头办事。");
        await keyboard.TypeAsync("存在的问题", "下半年只走访了3户服务对象。");
        await keyboard.TakeAsync("提交审阅");

        Assert.Contains("已提交", await page.InnerTextAsync("main"), StringComparison.Ordinal);
    }
}
