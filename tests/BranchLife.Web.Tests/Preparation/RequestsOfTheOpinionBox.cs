using System.Collections.Concurrent;
using BranchLife.Domain;
using BranchLife.Domain.Preparation;
using BranchLife.Web.Infrastructure.Anonymous;
using Serilog;
using Serilog.Core;
using Serilog.Events;

namespace BranchLife.Web.Tests.Preparation;

public sealed class RequestsOfTheOpinionBox
{
    [Fact]
    public async Task stand_in_no_request_log()
    {
        await using var app = new PreparedApp();
        await app.InitializeAsync();
        var box = OpinionBox.SetUp(
            app.Ids.Next<OpinionBox>(), app.Branch.Meeting, BoxLink.Draw(new Random(6).NextBytes),
            new Period(new DateOnly(2026, 11, 18), new DateOnly(2026, 11, 25)), new DateOnly(2026, 11, 18));
        await app.KeepAsync(box);
        var lines = new Lines();
        Log.Logger = new LoggerConfiguration().MinimumLevel.Verbose().WriteTo.Sink(lines).CreateLogger();
        using var visitor = app.Browser();

        await visitor.SubmitAsync($"/opinions/{box.Token}", ("Input.Words", "不要记下我。"));
        await visitor.GetAsync("/opinions/" + new string('b', 26));
        await visitor.GetAsync("/Account/Login");

        Assert.Contains(lines.Written, line => line.Contains("Account/Login", StringComparison.Ordinal));
        Assert.DoesNotContain(lines.Written, line =>
            line.Contains(box.Token, StringComparison.Ordinal) || line.Contains("token", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public void are_counted_under_keys_that_die_with_the_process()
    {
        var clock = new BranchLife.Testing.FakeClock(BranchLife.Testing.Databases.TestDatabase.Moment);
        var limit = new AnonymousLimit(clock);
        var place = System.Net.IPAddress.Parse("203.0.113.7");
        var taken = Enumerable.Range(0, AnonymousLimit.MostFromOnePlace + 3).Count(i => limit.Admits(place, $"box{i}"));

        Assert.Equal(AnonymousLimit.MostFromOnePlace, taken);
        Assert.True(limit.Admits(System.Net.IPAddress.Parse("203.0.113.8"), "box"));
        Assert.True(new AnonymousLimit(clock).Admits(place, "box"));
        clock.Advance(TimeSpan.FromMinutes(11));
        Assert.True(limit.Admits(place, "box"));
    }

    private sealed class Lines : ILogEventSink
    {
        public ConcurrentBag<string> Written { get; } = [];

        public void Emit(LogEvent logEvent) => Written.Add(logEvent.RenderMessage(System.Globalization.CultureInfo.InvariantCulture));
    }
}
