using System.Net;
using BranchLife.Application.Accounts;
using BranchLife.Testing.Web;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Web.Tests.Accounts;

public sealed class ChangingThePassword(BranchLifeApp app) : IClassFixture<BranchLifeApp>
{
    private const string Fresh = "qiuye-piaoluo-shandian";

    [Fact]
    public async Task comes_before_everything_else_with_a_one_time_password()
    {
        await app.HasAccountAsync("newcomer", mustChange: true);
        using var browser = app.Browser();

        Assert.Equal("/Account/ChangePassword", (await browser.SignInAsync("newcomer", BranchLifeApp.Password)).Location);
        Assert.Equal("/Account/ChangePassword", (await browser.GetAsync("/Account")).Location);
        Assert.Equal("/Account/ChangePassword", (await browser.GetAsync("/")).Location);

        Assert.Equal("/", (await ChangeAsync(browser, BranchLifeApp.Password, Fresh)).Location);
        Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync("/Account")).Status);
    }

    [Fact]
    public async Task ends_all_other_sessions_and_the_old_password()
    {
        await app.HasAccountAsync("careful");
        using var here = await app.SignedInAsync("careful");
        using var there = await app.SignedInAsync("careful");

        await ChangeAsync(here, BranchLifeApp.Password, Fresh);

        Assert.Equal(HttpStatusCode.OK, (await here.GetAsync("/Account")).Status);
        Assert.Equal(HttpStatusCode.Found, (await there.GetAsync("/Account")).Status);
        await Assert.ThrowsAsync<InvalidOperationException>(() => app.SignedInAsync("careful"));
        (await app.SignedInAsync("careful", Fresh)).Dispose();
    }

    [Theory]
    [InlineData("duan-mima", "U-01")]
    [InlineData("139012345678", "U-02")]
    [InlineData("password2026!", "U-02")]
    [InlineData("aaaaaaaaaaaaaa", "U-02")]
    [InlineData("abcdefghijklmn", "U-02")]
    [InlineData("xx-chooser-xxyz", "U-03")]
    [InlineData(BranchLifeApp.Password, "U-04")]
    public async Task refuses_weak_ones_with_a_sentence(string chosen, string code)
    {
        if (!await app.LookAsync(db => db.Users.AnyAsync(user => user.UserName == "chooser"))) await app.HasAccountAsync("chooser");
        using var browser = await app.SignedInAsync("chooser");

        var answer = await ChangeAsync(browser, BranchLifeApp.Password, chosen);

        Assert.Equal(HttpStatusCode.Conflict, answer.Status);
        Assert.Equal(Sentence(code), Assert.Single(answer.Problems));
    }

    [Fact]
    public async Task asks_for_the_current_one_and_locks_after_five_guesses()
    {
        await app.HasAccountAsync("borrowed");
        using var browser = await app.SignedInAsync("borrowed");

        for (var i = 0; i < 5; i++)
            Assert.Equal(Sentence("U-05"), Assert.Single((await ChangeAsync(browser, "a-wrong-guess", Fresh)).Problems));

        Assert.Equal(Sentence("U-05"), Assert.Single((await ChangeAsync(browser, BranchLifeApp.Password, Fresh)).Problems));
        app.Clock.Advance(SignInLocks.FirstLock);
        Assert.Equal("/", (await ChangeAsync(browser, BranchLifeApp.Password, Fresh)).Location);
    }

    [Fact]
    public async Task needs_the_version_that_was_shown()
    {
        await app.HasAccountAsync("stale");
        using var browser = await app.SignedInAsync("stale");

        var answer = await browser.SubmitAsync(
            "/Account/ChangePassword", ("Input.Version", ""), ("Input.Current", BranchLifeApp.Password), ("Input.New", Fresh), ("Input.Again", Fresh));

        Assert.Contains(answer.Status, new[] { HttpStatusCode.Conflict, HttpStatusCode.BadRequest });
        (await app.SignedInAsync("stale")).Dispose();
    }

    private static Task<Answer> ChangeAsync(Browser browser, string current, string chosen) => browser.SubmitAsync(
        "/Account/ChangePassword", ("Input.Current", current), ("Input.New", chosen), ("Input.Again", chosen));

    private static string Sentence(string code) => new[]
    {
        AccountRules.APasswordIsLongEnough, AccountRules.APasswordIsNotCommon, AccountRules.APasswordIsNotTheName,
        AccountRules.APasswordIsNew, AccountRules.TheCurrentPasswordIsKnown,
    }.Single(rule => rule.Code == code).Sentence;
}
