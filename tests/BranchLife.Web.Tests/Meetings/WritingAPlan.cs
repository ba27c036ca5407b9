using System.Net;
using BranchLife.Domain.Meetings;
using BranchLife.Testing.Web;

namespace BranchLife.Web.Tests.Meetings;

public sealed class WritingAPlan(PlannedApp app) : IClassFixture<PlannedApp>
{
    [Fact]
    public async Task saves_what_was_changed_and_says_so()
    {
        using var browser = await app.AsAsync(app.Branch.Secretary);
        var meeting = await app.HasMeetingAsync();

        var saved = await browser.SubmitAsync(meeting + "/plan", ("Input.Place", "镇会议室"), ("Input.Steps[0].DueOn", "2026-12-07"));

        Assert.Equal((HttpStatusCode.Found, meeting), (saved.Status, saved.Location));
        var stored = await app.StoredAsync(meeting);
        Assert.Equal("镇会议室", stored.Place);
        Assert.Equal(new DateOnly(2026, 12, 7), stored.Steps.Single(step => step.Ordinal == 1).DueOn);
    }

    [Fact]
    public async Task adds_raises_and_takes_away_rows_without_losing_what_was_typed()
    {
        using var browser = await app.AsAsync(app.Branch.Secretary);
        var meeting = await app.HasMeetingAsync();

        var added = await PressAsync(browser, await browser.GetAsync(meeting + "/plan"), meeting, "AddStep&phase=Before", ("Input.Title", "改过的名称"));
        Assert.Equal(4, RowsOf(added));
        Assert.Equal("改过的名称", ValueOf(added, "Input.Title"));
        var raised = await PressAsync(browser, added, meeting, "RaiseStep&at=1", ("Input.Steps[1].Title", "谈心谈话"));
        Assert.Equal(("谈心谈话", "学习研讨"), (ValueOf(raised, "Input.Steps[0].Title"), ValueOf(raised, "Input.Steps[1].Title")));
        var removed = await PressAsync(browser, raised, meeting, "RemoveStep&at=1");

        Assert.Equal(3, RowsOf(removed));
        Assert.Equal("改过的名称", ValueOf(removed, "Input.Title"));
        Assert.Equal("学习研讨", (await app.StoredAsync(meeting)).Steps.Single(step => step.Ordinal == 1).Title);
    }

    [Fact]
    public async Task keeps_what_was_typed_when_something_cannot_be_kept()
    {
        using var browser = await app.AsAsync(app.Branch.Secretary);
        var meeting = await app.HasMeetingAsync();

        var refused = await browser.SubmitAsync(meeting + "/plan",
            ("Input.Title", ""), ("Input.Place", "镇会议室"), ("Input.Steps[0].Title", ""), ("Input.Steps[0].Content", "读原著"), ("Input.HeldOn", "某日"));

        Assert.Equal(HttpStatusCode.BadRequest, refused.Status);
        Assert.Equal("镇会议室", ValueOf(refused, "Input.Place"));
        Assert.Contains(refused.Problems, problem => problem.Contains("请写明环节名称", StringComparison.Ordinal));
        Assert.Equal("读原著", refused.Page.QuerySelector("[name='Input.Steps[0].Content']")!.TextContent);
    }

    [Fact]
    public async Task refuses_a_foreign_owner_and_classified_words_with_a_sentence()
    {
        using var browser = await app.AsAsync(app.Branch.Secretary);
        var meeting = await app.HasMeetingAsync();

        var foreign = await browser.SubmitAsync(meeting + "/plan", ("Input.Steps[0].OwnerId", app.Branch.Stranger.ToString()));
        var classified = await browser.SubmitAsync(meeting + "/plan", ("Input.Requirements", "机密级文件附后"));

        Assert.Equal((HttpStatusCode.Conflict, MeetingRules.PeopleAreOfTheBranch.Sentence), (foreign.Status, foreign.Problems.Single()));
        Assert.Equal(HttpStatusCode.Conflict, classified.Status);
        Assert.Contains("疑似含涉密标识“机密级”", classified.Problems.Single(), StringComparison.Ordinal);
        Assert.Equal("机密级文件附后", classified.Page.QuerySelector("[name='Input.Requirements']")!.TextContent);
    }

    [Fact]
    public async Task answers_a_stale_form_with_a_conflict_that_keeps_the_text()
    {
        using var browser = await app.AsAsync(app.Branch.Secretary);
        var meeting = await app.HasMeetingAsync();
        var shown = await browser.GetAsync(meeting + "/plan");
        await browser.SubmitAsync(meeting + "/plan", ("Input.Place", "先保存的地点"));

        var stale = await browser.SubmitAsync(shown, meeting + "/plan", "main form[method=post]", ("Input.Place", "后保存的地点"));

        Assert.Equal(HttpStatusCode.Conflict, stale.Status);
        Assert.Equal("后保存的地点", ValueOf(stale, "Input.Place"));
        Assert.Equal("先保存的地点", (await app.StoredAsync(meeting)).Place);
    }

    [Fact]
    public async Task begins_a_meeting_outside_a_campaign_from_a_filled_form()
    {
        using var browser = await app.AsAsync(app.Branch.Secretary);

        var form = await browser.GetAsync("/meetings/new");
        var begun = await browser.SubmitAsync(form, "/meetings/new", "main form[method=post]", ("Input.Place", "党员活动室"));

        Assert.Equal("2026年度组织生活会", ValueOf(form, "Input.Title"));
        Assert.Equal(HttpStatusCode.Found, begun.Status);
        var stored = await app.StoredAsync(begun.Location!);
        Assert.Equal((MeetingStage.Planning, "党员活动室", null), (stored.Stage, stored.Place, stored.CampaignId));
        Assert.True(stored.Steps.Count > 15);
        Assert.Equal(HttpStatusCode.NotFound, (await (await app.AsAsync(app.Branch.Comrade)).GetAsync("/meetings/new")).Status);
    }

    private static async Task<Answer> PressAsync(Browser browser, Answer page, string meeting, string handler, params (string, string)[] fields)
    {
        var form = page.Page.QuerySelector("main form[method=post]")!;
        form.SetAttribute("action", $"{meeting}/plan?handler={handler}");
        return await browser.SubmitAsync(page, meeting + "/plan", "main form[method=post]", fields);
    }

    private static int RowsOf(Answer page) => page.Page.QuerySelectorAll(".step-row").Length;

    private static string ValueOf(Answer page, string name) => page.Page.QuerySelector($"[name='{name}']")!.GetAttribute("value") ?? "";
}
