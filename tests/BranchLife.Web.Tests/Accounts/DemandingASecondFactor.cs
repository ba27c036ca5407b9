using System.Net;
using BranchLife.Application.Accounts.SecondFactor;
using BranchLife.Domain;
using BranchLife.Domain.Administration;
using BranchLife.Testing.Building;
using BranchLife.Testing.Web;
using Microsoft.AspNetCore.Hosting;

namespace BranchLife.Web.Tests.Accounts;

public sealed class DemandingASecondFactor(DemandingASecondFactor.DemandingApp app) : IClassFixture<DemandingASecondFactor.DemandingApp>
{
    [Fact]
    public async Task leads_an_administrator_to_setting_it_up_before_anything_else()
    {
        using var browser = await AdministratorAsync("admin-first");

        Assert.Equal("/Account/TwoFactor", (await browser.GetAsync("/meetings")).Location);
        Assert.Equal("/Account/TwoFactor", (await browser.GetAsync("/")).Location);
        await SetUpAsync(browser);

        Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync("/")).Status);
    }

    [Fact]
    public async Task keeps_it_switched_on()
    {
        using var browser = await AdministratorAsync("admin-keeps");
        await SetUpAsync(browser);

        Assert.Null((await browser.GetAsync("/Account/TwoFactor")).Page.QuerySelector("main form[method=post]"));
    }

    [Fact]
    public async Task asks_nothing_of_members()
    {
        await app.HasAccountAsync("ordinary");
        using var browser = await app.SignedInAsync("ordinary");

        Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync("/")).Status);
    }

    private async Task<Browser> AdministratorAsync(string userName)
    {
        var person = await app.HasAccountAsync(userName);
        await app.KeepAsync(A.Grant(person.Id, GrantKind.SystemAdministrator, null, new Period(new DateOnly(2026, 1, 1), null)));
        return await app.SignedInAsync(userName);
    }

    private async Task SetUpAsync(Browser browser)
    {
        await browser.SubmitAsync("/Account/TwoFactor");
        var secret = (await browser.GetAsync("/Account/TwoFactor")).Page.QuerySelector("main code")!.TextContent.Replace(" ", "", StringComparison.Ordinal);
        var code = Totp.Code(secret, Totp.StepAt(app.Clock.GetUtcNow()));
        Assert.Equal("/Account/TwoFactor", (await browser.SubmitAsync("/Account/TwoFactor", ("Input.Code", code))).Location);
    }

    public sealed class DemandingApp : BranchLifeApp
    {
        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.UseSetting("Accounts:SecondFactor", "Required");
        }
    }
}
