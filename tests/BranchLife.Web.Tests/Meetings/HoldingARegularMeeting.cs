using System.Net;
using BranchLife.Domain.Meetings;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Web.Tests.Meetings;

public sealed class HoldingARegularMeeting(PlannedApp app) : IClassFixture<PlannedApp>
{
    private const string Record = "form[action$='handler=Record']";
    private const string Seal = "form[action$='handler=Seal']";

    [Fact]
    public async Task is_planned_recorded_and_sealed_on_its_page()
    {
        using var secretary = await app.AsAsync(app.Branch.Secretary);
        using var member = await app.AsAsync(app.Branch.Comrade);

        var planned = await secretary.SubmitAsync("/regular-meetings/new",
            ("Input.Kinds", "CommitteeMeeting"), ("Input.Title", "研究问题清单"), ("Input.HeldOn", "2026-11-20"));
        Assert.Equal(HttpStatusCode.Found, planned.Status);
        var path = planned.Location!;
        var empty = await secretary.SubmitAsync(path, Record, ("Input.Minutes", ""));
        Assert.Equal((HttpStatusCode.Conflict, MeetingRules.MinutesSaySomething.Sentence), (empty.Status, empty.Problems.Single()));
        var recorded = await secretary.SubmitAsync(path, Record,
            ("Input.Minutes", "逐条讨论问题清单。"), ("Input.Lines[2].WasPresent", "false"), ("Input.Lines[2].Reason", "出差"));
        Assert.Equal(HttpStatusCode.Found, recorded.Status);
        await secretary.SubmitAsync(path, Seal);

        var shown = await member.GetAsync(path);
        Assert.Contains("周敏（出差）", shown.Text, StringComparison.Ordinal);
        Assert.Null(shown.Page.QuerySelector("main form[method=post]"));
        Assert.Contains("研究问题清单", (await member.GetAsync("/regular-meetings?Filter.Kind=CommitteeMeeting&Filter.Stage=Sealed")).Text, StringComparison.Ordinal);
        var stage = await app.LookAsync(db => db.RegularMeetings.Where(meeting => meeting.Title == "研究问题清单").Select(meeting => meeting.Stage).SingleAsync());
        Assert.Equal(RegularMeetingStage.Sealed, stage);
    }

    [Fact]
    public async Task asks_for_a_kind_a_title_and_a_day()
    {
        using var secretary = await app.AsAsync(app.Branch.Secretary);

        var refused = await secretary.SubmitAsync("/regular-meetings/new", ("Input.HeldOn", ""), ("Input.Place", "支部会议室"));

        Assert.Equal((HttpStatusCode.BadRequest, 3), (refused.Status, refused.Problems.Count));
        Assert.Equal("支部会议室", refused.Page.QuerySelector("[name='Input.Place']")!.GetAttribute("value"));
    }

    [Fact]
    public async Task is_read_by_the_branch_and_from_outside_but_not_by_strangers()
    {
        var path = $"/regular-meetings/{app.Branch.Adoption.Id}";
        foreach (var (person, status) in new[]
        {
            (app.Branch.Secretary, HttpStatusCode.OK), (app.Branch.Comrade, HttpStatusCode.OK), (app.Branch.Office, HttpStatusCode.OK),
            (app.Branch.Supervisor, HttpStatusCode.OK), (app.Branch.Stranger, HttpStatusCode.NotFound),
        })
        {
            using var browser = await app.AsAsync(person);
            Assert.Equal(status, (await browser.GetAsync(path)).Status);
        }
    }
}
