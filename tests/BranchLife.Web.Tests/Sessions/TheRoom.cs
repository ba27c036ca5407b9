using System.Net;
using BranchLife.Domain.Sessions;
using BranchLife.Web.Infrastructure.Rooms;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Web.Tests.Sessions;

public sealed class TheRoom(SittingApp app) : IClassFixture<SittingApp>
{
    private const string Entry = "form[id^=entry-]";

    [Fact]
    public async Task is_run_with_one_button_and_shown_on_the_wall_without_a_word_of_criticism()
    {
        var session = await app.ConvenedAsync();
        using var host = await app.AsAsync(app.Branch.Secretary);
        using var recorder = await app.AsAsync(app.Branch.Recorder);
        if (!await app.LookAsync(db => db.SessionRounds.AnyAsync()))
            Assert.Equal(session + "/run", (await host.SubmitAsync(session + "/run", "#round-begin")).Location);
        var first = (await host.GetAsync(session + "/run")).Page.QuerySelector(".strip-step")!.TextContent;

        Assert.Equal(HttpStatusCode.Found, (await host.SubmitAsync(session + "/run", "#round-forward")).Status);
        await app.SaysAsync(session, app.Branch.Comrade, app.Branch.AnotherComrade, "墙上绝不能出现的一句。");

        var next = (await recorder.GetAsync(session + "/round")).Page.QuerySelector(".strip-step")!.TextContent;
        var wall = await host.GetAsync(session + "/screen");
        Assert.NotEqual(first, next);
        Assert.Contains(next, wall.Page.Body!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("墙上绝不能", wall.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task tells_who_presses_the_key_second_where_the_round_stands()
    {
        var session = await app.ConvenedAsync();
        using var host = await app.AsAsync(app.Branch.Secretary);
        using var recorder = await app.AsAsync(app.Branch.Recorder);
        if (!await app.LookAsync(db => db.SessionRounds.AnyAsync())) await host.SubmitAsync(session + "/run", "#round-begin");
        var shown = await recorder.GetAsync(session + "/run");
        await host.SubmitAsync(session + "/run", "#round-forward");

        var late = await recorder.SubmitAsync(shown, session + "/run", "#round-forward");

        Assert.Equal(HttpStatusCode.Conflict, late.Status);
        Assert.Single(late.Problems);
    }

    [Fact]
    public async Task lets_a_comrade_sign_in_with_the_code_from_the_wall_and_stops_whoever_guesses()
    {
        var session = await app.ConvenedAsync();
        using var recorder = await app.AsAsync(app.Branch.Recorder);
        var sheet = await recorder.GetAsync(session + "/sign-in");
        var row = Array.FindIndex([.. sheet.Page.QuerySelectorAll("input[name$='.PersonId']")], input => input.GetAttribute("value") == app.Branch.AnotherComrade.ToString());
        await recorder.SubmitAsync(sheet, session + "/sign-in", "main form[method=post]", ($"Input.Rows[{row}].Presence", "Absent"));
        var code = (await recorder.GetAsync(session + "/screen")).Page.QuerySelector(".room-code")!.TextContent.Trim();
        using var comrade = await app.AsAsync(app.Branch.AnotherComrade);

        for (var guess = 0; guess < 10; guess++)
            Assert.Equal(HttpStatusCode.Conflict, (await comrade.SubmitAsync(session + "/my-sign-in", ("Input.Code", "0" + guess))).Status);
        var stopped = await comrade.SubmitAsync(session + "/my-sign-in", ("Input.Code", code));
        Assert.Equal(HttpStatusCode.TooManyRequests, stopped.Status);
        Assert.Contains(RoomCodeLimit.Sentence, stopped.Text, StringComparison.Ordinal);

        app.Clock.Advance(TimeSpan.FromMinutes(11));
        var later = (await recorder.GetAsync(session + "/screen")).Page.QuerySelector(".room-code")!.TextContent.Trim();
        Assert.NotEqual(code, later);
        var link = await comrade.GetAsync($"{session}/my-sign-in?code={later}");
        Assert.Equal(HttpStatusCode.Found, (await comrade.SubmitAsync(link, session + "/my-sign-in", "main form[method=post]")).Status);
        Assert.Contains("已签到", (await comrade.GetAsync(session + "/my-sign-in")).Text, StringComparison.Ordinal);
        var line = await app.LookAsync(db => db.MeetingSessions.AsNoTracking().SelectMany(one => one.Attendances).SingleAsync(one => one.PersonId == app.Branch.AnotherComrade));
        Assert.Equal((SignInWay.RoomCode, app.Clock.GetUtcNow()), (line.SignedInBy!.Value, line.SignedInAt!.Value));
    }

    [Fact]
    public async Task gives_back_what_a_recorder_was_typing_and_forgets_it_once_recorded()
    {
        var session = await app.ConvenedAsync();
        var path = $"{session}/round?subject={app.Branch.Commissioner}";
        using (var crashed = await app.AsAsync(app.Branch.Recorder))
        {
            var page = await crashed.GetAsync(path);
            Assert.Equal(HttpStatusCode.NoContent, (await crashed.AutosaveAsync(page, path, Entry, ("Input.AuthorId", app.Branch.Comrade.ToString()), ("Input.Words", "话说到一半"))).Status);
        }

        using var again = await app.AsAsync(app.Branch.Recorder);
        var back = await again.GetAsync(path);
        Assert.Equal("话说到一半", back.Page.QuerySelector("[name='Input.Words']")!.TextContent);
        Assert.Equal(HttpStatusCode.Found, (await again.SubmitAsync(back, path, Entry)).Status);
        Assert.Equal("", (await again.GetAsync(path)).Page.QuerySelector("[name='Input.Words']")!.TextContent);
    }

    [Fact]
    public async Task shows_two_recorders_both_texts_and_keeps_or_joins_them_as_they_say()
    {
        var session = await app.ConvenedAsync();
        var path = $"{session}/round?subject={app.Branch.Secretary}";
        using var host = await app.AsAsync(app.Branch.Secretary);
        var shown = await host.GetAsync(path);
        await app.SaysAsync(session, app.Branch.Commissioner, app.Branch.Secretary, "布置多，督促少。");

        var clash = await host.SubmitAsync(shown, path, Entry, ("Input.AuthorId", app.Branch.Commissioner.ToString()), ("Input.Words", "督促检查不够。"));
        Assert.Equal(HttpStatusCode.Conflict, clash.Status);
        Assert.Contains("布置多，督促少。", clash.Page.QuerySelector(".said.current")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("督促检查不够。", clash.Page.QuerySelector("[name='Input.Words']")!.TextContent);

        var merge = clash.Page.QuerySelector("button[name='Input.MergeInto']")!.GetAttribute("value")!;
        var joined = await host.SubmitAsync(clash, path, Entry, ("Input.MergeInto", merge), ("Input.Words", "布置多，督促检查不够。"));
        Assert.Equal(HttpStatusCode.Found, joined.Status);
        var kept = await host.GetAsync(path + "&words=true");
        Assert.Contains("布置多，督促检查不够。", kept.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("布置多，督促少。", kept.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task tells_who_listens_of_a_change_and_falls_silent_when_the_right_ends()
    {
        var session = await app.ConvenedAsync();
        using var recorder = await app.AsAsync(app.Branch.Recorder);
        var word = await recorder.GetAsync(session + "/events");
        using var events = await recorder.ListenAsync(session + "/events");

        Assert.Equal(word.Text, await NextAsync("change"));
        await app.SaysAsync(session, app.Branch.Comrade, app.Branch.Comrade, "走访偏少。");
        Assert.NotEqual(word.Text, await NextAsync("change"));
        await app.EndSessionsAsync(app.Branch.Recorder);
        await NextAsync("over");
        Assert.Null(await events.ReadLineAsync());

        async Task<string> NextAsync(string kind)
        {
            while (await events.ReadLineAsync() is { } line)
            {
                if (line != "event: " + kind) continue;

                var said = (await events.ReadLineAsync())!["data:".Length..].Trim();
                await events.ReadLineAsync();
                return said;
            }

            throw new InvalidOperationException($"The stream ended before '{kind}'.");
        }
    }

    [Fact]
    public async Task hands_out_an_offline_page_without_a_word_that_was_said_and_refuses_a_broken_queue()
    {
        var session = await app.ConvenedAsync();
        await app.SaysAsync(session, app.Branch.Comrade, app.Branch.Recorder, "离线页不能有的一句。");
        using var recorder = await app.AsAsync(app.Branch.Recorder);

        var page = await recorder.GetAsync(session + "/offline");
        Assert.DoesNotContain("离线页不能有", page.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.BadRequest, (await recorder.SubmitAsync(page, session + "/offline", "#merge", ("Input.Queue", "[{\"op\":1}]"))).Status);
        Assert.Equal("[]", (await recorder.SubmitAsync(page, session + "/offline", "#merge", ("Input.Queue", "[]"))).Text);
    }
}
