using System.Net;
using BranchLife.Testing.Web;

namespace BranchLife.Web.Tests.Accounts;

public sealed class Development
{
    [Fact]
    public async Task starts_with_demo_data_and_lists_its_accounts_with_which_one_can_sign_in()
    {
        await using var app = new DevelopmentApp();
        using var browser = app.Browser("http://127.0.0.1");

        var page = await browser.GetAsync("/Account/Login");
        var rows = page.Page.QuerySelectorAll("#demo-accounts tbody tr").Select(row => row.QuerySelectorAll("code").Select(code => code.TextContent).ToArray()).ToArray();
        Assert.True(rows.Length > 20);

        var answer = await browser.SubmitAsync("/Account/Login", ("Input.UserName", rows[0][0]), ("Input.Password", rows[0][1]));
        Assert.Equal(HttpStatusCode.Found, answer.Status);
        Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync("/Account")).Status);
    }

    private sealed class DevelopmentApp : BranchLifeApp
    {
        protected override string Environment => "Development";
    }
}
