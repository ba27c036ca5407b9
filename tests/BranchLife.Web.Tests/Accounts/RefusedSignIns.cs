using System.Net;
using BranchLife.Persistence.Accounts;
using BranchLife.Testing.Web;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Web.Tests.Accounts;

/// <summary>Unknown, wrong, locked, suspended and ended look the same from outside.</summary>
public sealed class RefusedSignIns(BranchLifeApp app) : IClassFixture<BranchLifeApp>
{
    [Fact]
    public async Task look_the_same_whatever_the_reason()
    {
        foreach (var name in new[] { "wrong00", "locked0", "suspend", "ended00" }) await app.HasAccountAsync(name);
        await SetAsync("suspend", AccountState.Suspended);
        await SetAsync("ended00", AccountState.Ended);
        for (var i = 0; i < 5; i++) await TryAsync("locked0", "not-the-password");

        var answers = new Dictionary<string, Answer>
        {
            ["unknown"] = await TryAsync("unknown", BranchLifeApp.Password),
            ["wrong"] = await TryAsync("wrong00", "not-the-password"),
            ["locked"] = await TryAsync("locked0", BranchLifeApp.Password),
            ["suspended"] = await TryAsync("suspend", BranchLifeApp.Password),
            ["ended"] = await TryAsync("ended00", BranchLifeApp.Password),
        };

        Assert.All(answers.Values, answer => Assert.Equal(HttpStatusCode.BadRequest, answer.Status));
        Assert.Single(answers.Values.Select(answer => string.Join('|', answer.Problems)).Distinct());
        Assert.Single(answers.Values.Select(answer => answer.Text.Length).Distinct());
        Assert.All(answers.Values, answer => Assert.DoesNotContain(answer.SetCookies, cookie => cookie.Contains("session", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task keep_the_name_but_never_the_password()
    {
        var answer = await TryAsync("somebody", "not-the-password");

        Assert.Equal("somebody", answer.Page.QuerySelector("#Input_UserName")!.GetAttribute("value"));
        Assert.DoesNotContain("not-the-password", answer.Text, StringComparison.Ordinal);
    }

    private async Task<Answer> TryAsync(string userName, string password)
    {
        using var browser = app.Browser();
        return await browser.SubmitAsync("/Account/Login", ("Input.UserName", userName), ("Input.Password", password));
    }

    private Task<int> SetAsync(string userName, AccountState state) => app.LookAsync(db =>
        db.Users.Where(user => user.UserName == userName).ExecuteUpdateAsync(set => set.SetProperty(user => user.State, state)));
}
