using System.Net;
using BranchLife.Testing.Web;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace BranchLife.Web.Tests.Accounts;

public sealed class Readiness
{
    [Fact]
    public async Task is_told_when_everything_is_there()
    {
        await using var app = new BranchLifeApp();
        using var browser = app.Browser();

        foreach (var path in new[] { "/healthz", "/readyz" })
        {
            var answer = await browser.GetAsync(path);
            Assert.Equal((HttpStatusCode.OK, "ok"), (answer.Status, answer.Text));
        }
    }

    [Fact]
    public async Task is_denied_with_the_reason_while_the_process_still_lives()
    {
        await using var app = new BranchLifeApp();
        using var browser = app.Browser();
        await browser.GetAsync("/healthz");

        // What a newer program would leave behind.
        await app.LookAsync(db => db.Database.ExecuteSqlRawAsync(
            db.GetService<IHistoryRepository>().GetInsertScript(new HistoryRow("99990101000000_Later", "10.0.0"))));

        var answer = await browser.GetAsync("/readyz");
        Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.Status);
        Assert.Equal("数据库结构比本程序新，请使用新版程序。", answer.Text);
        Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync("/healthz")).Status);
    }
}
