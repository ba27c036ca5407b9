using System.Net;
using BranchLife.Domain.Preparation;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Web.Tests.Preparation;

public sealed class ArrangingAndReleasing(PreparedApp app) : IClassFixture<PreparedApp>
{
    private const string Form = "form[action*='/talks/schedule'][method='post']";

    [Fact]
    public async Task takes_over_a_part_of_the_suggested_timetable()
    {
        using var secretary = await app.AsAsync(app.Branch.Secretary);
        var page = await secretary.GetAsync(app.Meeting + "/talks/schedule");
        var rows = page.Page.QuerySelectorAll("input[name='Input.Rows']").Select(box => box.GetAttribute("value")!).ToArray();
        Assert.True(rows.Length >= 15, $"{rows.Length} rows");

        var none = await secretary.SubmitAsync(app.Meeting + "/talks/schedule", Form, ("Input.Rows", ""));
        var taken = await secretary.SubmitAsync(app.Meeting + "/talks/schedule", Form, ("Input.Rows", rows[0]), ("Input.Rows", rows[1]));

        Assert.Equal((HttpStatusCode.Found, app.Meeting + "/talks"), (taken.Status, taken.Location));
        Assert.Equal(HttpStatusCode.BadRequest, none.Status);
        Assert.Equal(2, await app.LookAsync(db => db.Talks.CountAsync(talk => talk.PlannedOn != null)));
        var matrix = await secretary.GetAsync(app.Meeting + "/talks");
        Assert.Contains("约", matrix.Page.QuerySelector(".matrix td.plan")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task hides_a_point_until_both_want_it_on_the_list()
    {
        const string Words = "对联系户的诉求跟进不到底，8月两件事没有回音。";
        using var recorder = await app.AsAsync(app.Branch.Recorder);
        await recorder.SubmitAsync($"{app.Meeting}/talks/record?with={app.Branch.Comrade}");
        var id = await app.LookAsync(db => db.Talks
            .Where(talk => talk.HeldOn != null && talk.FirstId == app.Branch.Recorder && talk.SecondId == app.Branch.Comrade)
            .Select(talk => talk.Id).SingleAsync());
        var proposed = await recorder.SubmitAsync($"/talks/{id}", "#propose", ("Input.Words", Words), ("Input.About", "theirs"));

        using var comrade = await app.AsAsync(app.Branch.Comrade);
        using var secretary = await app.AsAsync(app.Branch.Secretary);
        var before = await secretary.GetAsync(app.Meeting + "/problem-findings");
        var asked = await comrade.GetAsync($"/talks/{id}");
        var agreed = await comrade.SubmitAsync($"/talks/{id}", "form[action*='Agree']");
        var own = await comrade.GetAsync(app.Meeting + "/problem-findings");

        Assert.Equal((HttpStatusCode.Found, HttpStatusCode.Found), (proposed.Status, agreed.Status));
        Assert.Contains(Words, asked.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(Words, before.Text, StringComparison.Ordinal);
        Assert.Contains(Words, own.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await secretary.GetAsync($"/talks/{id}")).Status);
        Assert.Equal(ProblemOrigin.Peers, await app.LookAsync(db => db.Problems.Select(problem => problem.Origin).SingleAsync()));
    }

    [Fact]
    public async Task prints_the_record_for_the_two_and_the_timetable_for_readers_of_the_meeting()
    {
        using var secretary = await app.AsAsync(app.Branch.Secretary);
        await secretary.SubmitAsync($"{app.Meeting}/talks/record?with={app.Branch.AnotherComrade}");
        var id = await app.LookAsync(db => db.Talks.Where(talk => talk.HeldOn != null && (talk.FirstId == app.Branch.Secretary || talk.SecondId == app.Branch.Secretary))
            .Select(talk => talk.Id).SingleAsync());

        var record = await secretary.SubmitAsync($"/talks/{id}", "#export", ("Input.Reason", "存入个人档案"));
        var schedule = await secretary.SubmitAsync(app.Meeting + "/exports", ("Input.Kind", "talk-schedule.Xlsx"), ("Input.Reason", "存档"));
        using var stranger = await app.AsAsync(app.Branch.Members[6]);
        var nothing = await stranger.SubmitAsync(app.Meeting + "/exports", ("Input.Kind", "talk-record.Docx"), ("Input.Reason", "查看"));

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK), (record.Status, schedule.Status));
        Assert.Equal(HttpStatusCode.Conflict, nothing.Status);
    }

    [Fact]
    public async Task shows_the_board_the_rules_and_the_grid()
    {
        using var commissioner = await app.AsAsync(app.Branch.Commissioner);
        await commissioner.SubmitAsync(app.Meeting + "/study/record", "main form[method='post']", ("Input.Topic", "学习党章"));

        var board = await commissioner.GetAsync(app.Meeting + "/board");
        var rules = await commissioner.GetAsync(app.Meeting + "/rules");
        var ofBranch = await commissioner.GetAsync($"/branches/{app.Branch.Branch.Id}/rules");
        var grid = await commissioner.GetAsync(app.Meeting + "/study/attendance");
        var saved = await commissioner.SubmitAsync(app.Meeting + "/study/attendance", "main form[method='post']");

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK, HttpStatusCode.OK), (board.Status, rules.Status, ofBranch.Status));
        Assert.Equal(6, board.Page.QuerySelectorAll("section.card").Length);
        Assert.Contains("《中国共产党支部工作条例（试行）》第十九条", board.Text, StringComparison.Ordinal);
        Assert.Contains("R-PLAN-04", rules.Text, StringComparison.Ordinal);
        Assert.Equal(7, grid.Page.QuerySelectorAll("input[type='checkbox']").Length);
        Assert.Equal(HttpStatusCode.Found, saved.Status);
    }
}
