using System.Linq.Expressions;
using System.Net;
using BranchLife.Application.Accounts;
using BranchLife.Persistence;
using BranchLife.Persistence.Accounts;
using BranchLife.Testing.Web;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace BranchLife.Web.Tests.Accounts;

public sealed class RunningSessions(BranchLifeApp app) : IClassFixture<BranchLifeApp>
{
    [Fact]
    public async Task end_after_half_an_hour_without_use()
    {
        await app.HasAccountAsync("idle");
        using var browser = await app.SignedInAsync("idle");

        app.Clock.Advance(SessionTerm.Idle - TimeSpan.FromSeconds(1));
        Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync("/Account")).Status);
        app.Clock.Advance(SessionTerm.Idle - TimeSpan.FromSeconds(1));
        Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync("/Account")).Status);
        app.Clock.Advance(SessionTerm.Idle);
        await IsShutOutAsync(browser);
    }

    [Fact]
    public async Task end_after_twelve_hours_however_busy()
    {
        await app.HasAccountAsync("busy");
        using var browser = await app.SignedInAsync("busy");

        for (var passed = TimeSpan.Zero; passed < SessionTerm.Absolute - TimeSpan.FromMinutes(20); passed += TimeSpan.FromMinutes(20))
        {
            Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync("/Account")).Status);
            app.Clock.Advance(TimeSpan.FromMinutes(20));
        }

        Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync("/Account")).Status);
        app.Clock.Advance(TimeSpan.FromMinutes(20));
        await IsShutOutAsync(browser);
    }

    [Fact]
    public async Task are_touched_by_reading_but_once_a_minute_at_most()
    {
        await app.HasAccountAsync("reader");
        using var browser = await app.SignedInAsync("reader");
        var start = app.Clock.GetUtcNow();

        app.Clock.Advance(TimeSpan.FromSeconds(59));
        await browser.GetAsync("/Account");
        Assert.Equal(start, await OfAsync("reader", session => session.LastSeenAt));

        app.Clock.Advance(TimeSpan.FromSeconds(4));
        await browser.GetAsync("/Account");
        Assert.Equal(start + TimeSpan.FromSeconds(63), await OfAsync("reader", session => session.LastSeenAt));
    }

    [Fact]
    public async Task end_at_once_when_the_person_signs_out()
    {
        await app.HasAccountAsync("leaving");
        using var browser = await app.SignedInAsync("leaving");

        var answer = await browser.SubmitAsync("/Account", "#sign-out");

        Assert.Equal("/Account/Login", answer.Location);
        await IsShutOutAsync(browser);
        Assert.Equal(SessionEnd.SignedOut, await OfAsync("leaving", session => session.EndedBy));
    }

    [Fact]
    public async Task end_even_if_the_cookie_is_kept_and_shown_again()
    {
        await app.HasAccountAsync("copied");
        using var browser = app.Browser();
        var cookie = (await browser.SignInAsync("copied", BranchLifeApp.Password)).SetCookies
            .Single(set => set.StartsWith("__Host-branchlife.session", StringComparison.Ordinal)).Split(';')[0];
        await browser.SubmitAsync("/Account", "#sign-out");

        using var thief = app.CreateClient(new() { AllowAutoRedirect = false, HandleCookies = false, BaseAddress = new("https://localhost") });
        thief.DefaultRequestHeaders.Add("Cookie", cookie);

        Assert.Equal(HttpStatusCode.Found, (await thief.GetAsync(new Uri("/Account", UriKind.Relative))).StatusCode);
    }

    [Fact]
    public async Task of_the_same_person_elsewhere_end_on_request_and_this_one_stays()
    {
        await app.HasAccountAsync("many");
        using var here = await app.SignedInAsync("many");
        using var there = await app.SignedInAsync("many");

        Assert.Equal("/Account/Sessions", (await here.SubmitAsync("/Account/Sessions")).Location);

        Assert.Equal(HttpStatusCode.OK, (await here.GetAsync("/Account")).Status);
        await IsShutOutAsync(there);
    }

    [Theory]
    [InlineData(AccountState.Suspended)]
    [InlineData(AccountState.Ended)]
    public async Task end_at_once_with_their_account(AccountState state)
    {
        var userName = "closed-" + state.ToString().ToLowerInvariant();
        await app.HasAccountAsync(userName);
        using var browser = await app.SignedInAsync(userName);

        await app.LookAsync(db => db.Users.Where(user => user.UserName == userName).ExecuteUpdateAsync(set => set.SetProperty(user => user.State, state)));

        await IsShutOutAsync(browser);
    }

    [Fact]
    public async Task end_within_five_seconds_wherever_they_were_ended()
    {
        await app.HasAccountAsync("moved");
        using var browser = await app.SignedInAsync("moved");
        await browser.GetAsync("/Account");
        await using var another = app.WithWebHostBuilder(_ => { });

        await using (var scope = another.Services.CreateAsyncScope())
        {
            var db = scope.ServiceProvider.GetRequiredService<BranchLifeDbContext>();
            await db.Users.Where(user => user.UserName == "moved").ExecuteUpdateAsync(set => set.SetProperty(user => user.State, AccountState.Suspended));
        }

        Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync("/Account")).Status); // this node has not been told
        app.Clock.Advance(TimeSpan.FromSeconds(5));
        await IsShutOutAsync(browser);
    }

    [Fact]
    public async Task are_named_by_the_cookie_and_nothing_else()
    {
        var person = await app.HasAccountAsync("plain");
        using var browser = app.Browser();
        var cookie = (await browser.SignInAsync("plain", BranchLifeApp.Password)).SetCookies
            .Single(set => set.StartsWith("__Host-branchlife.session", StringComparison.Ordinal));

        // Sealed, so only its length tells: room for one id, not for a person, a name and rights.
        Assert.DoesNotContain(person.Id.ToString(), cookie, StringComparison.Ordinal);
        Assert.InRange(cookie.Split(';')[0].Length, 100, 450);
    }

    private static async Task IsShutOutAsync(Browser browser)
    {
        var answer = await browser.GetAsync("/Account");
        Assert.Equal(HttpStatusCode.Found, answer.Status);
        Assert.StartsWith("/Account/Login", answer.Location, StringComparison.Ordinal);
    }

    private Task<T> OfAsync<T>(string userName, Expression<Func<UserSession, T>> value) => app.LookAsync(db =>
        db.UserSessions.Where(session => db.Users.Any(user => user.Id == session.UserId && user.UserName == userName)).Select(value).SingleAsync());
}
