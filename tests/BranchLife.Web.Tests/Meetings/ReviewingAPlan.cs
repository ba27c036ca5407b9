using System.Net;
using BranchLife.Domain.Meetings;

namespace BranchLife.Web.Tests.Meetings;

public sealed class ReviewingAPlan(PlannedApp app) : IClassFixture<PlannedApp>
{
    [Fact]
    public async Task goes_from_submission_over_return_and_answer_to_approval()
    {
        using var secretary = await app.AsAsync(app.Branch.Secretary);
        using var office = await app.AsAsync(app.Branch.Office);
        var meeting = await app.HasMeetingAsync();

        Assert.Equal(HttpStatusCode.Found, (await secretary.SubmitAsync(meeting + "/submit-plan")).Status);
        var returned = await office.SubmitAsync(meeting + "/return-plan",
            ("Input.Check", "TimeNodes"), ("Input.Anchor", "学习研讨"), ("Input.Words", "请提前三天。"));
        Assert.Equal(HttpStatusCode.Found, returned.Status);
        var blocked = await secretary.SubmitAsync(meeting + "/submit-plan");
        Assert.Equal((HttpStatusCode.Conflict, MeetingRules.EveryCommentIsAnswered.Sentence), (blocked.Status, blocked.Problems.Single()));
        await secretary.SubmitAsync(meeting + "/answer-comment?ordinal=1", ("Input.Answer", "已提前。"));
        await secretary.SubmitAsync(meeting + "/plan", ("Input.Steps[0].DueOn", "2026-12-07"));
        await secretary.SubmitAsync(meeting + "/submit-plan");

        var review = await office.GetAsync(meeting + "/approve-plan");
        Assert.Contains("1 处改动", review.Page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("2026年12月7日", review.Page.QuerySelector("ins")!.TextContent.Split("时限：")[1].TrimEnd('）'));
        var approved = await office.SubmitAsync(meeting + "/approve-plan");

        Assert.Equal((HttpStatusCode.Found, MeetingStage.Preparing), (approved.Status, (await app.StoredAsync(meeting)).Stage));
        var workspace = await office.GetAsync(meeting);
        Assert.Equal("Preparing", workspace.Page.QuerySelector("[data-stage]")!.GetAttribute("data-stage"));
        Assert.Contains("请提前三天。", workspace.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task refuses_a_text_that_was_changed_after_it_was_shown()
    {
        using var office = await app.AsAsync(app.Branch.Office);
        var meeting = await app.HasMeetingAsync(app.Submit);

        var refused = await office.SubmitAsync(meeting + "/approve-plan", ("Input.Hash", new string('0', 64)));

        Assert.Equal((HttpStatusCode.Conflict, MeetingRules.ApprovalIsOfTheTextShown.Sentence), (refused.Status, refused.Problems.Single()));
    }

    [Fact]
    public async Task asks_for_a_check_and_for_words_and_keeps_what_was_typed()
    {
        using var supervisor = await app.AsAsync(app.Branch.Supervisor);
        var meeting = await app.HasMeetingAsync(app.Submit);

        var refused = await supervisor.SubmitAsync(meeting + "/return-plan", ("Input.Words", "请补充议程。"));

        Assert.Equal(HttpStatusCode.BadRequest, refused.Status);
        Assert.Contains("审核要点：", refused.Problems.Single(), StringComparison.Ordinal);
        Assert.Equal("请补充议程。", refused.Page.QuerySelector("[name='Input.Words']")!.TextContent);
    }

    [Fact]
    public async Task has_one_effect_when_the_form_is_sent_twice()
    {
        using var supervisor = await app.AsAsync(app.Branch.Supervisor);
        var meeting = await app.HasMeetingAsync(app.Submit);
        var form = await supervisor.GetAsync(meeting + "/comment-on-plan");

        for (var time = 0; time < 2; time++)
        {
            var sent = await supervisor.SubmitAsync(form, meeting + "/comment-on-plan", "main form[method=post]",
                ("Input.Check", "Procedure"), ("Input.Words", "请补充议程。"));
            Assert.Equal((HttpStatusCode.Found, meeting), (sent.Status, sent.Location));
        }

        Assert.Single((await app.StoredAsync(meeting)).Comments);
    }

    [Fact]
    public async Task shows_in_the_workspace_what_blocks_with_its_source()
    {
        using var secretary = await app.AsAsync(app.Branch.Secretary);
        var meeting = await app.HasMeetingAsync(meeting => meeting.ChangePlan(
            app.Branch.Plan with { AdoptedById = null }, app.Branch.Secretary, Testing.Databases.TestDatabase.Moment));

        var workspace = await secretary.GetAsync(meeting);
        var refused = await secretary.SubmitAsync(meeting + "/submit-plan");

        var rule = workspace.Page.QuerySelector(".rule.must")!;
        Assert.Contains("方案未经支委会讨论，请关联会议记录。", rule.TextContent, StringComparison.Ordinal);
        Assert.Contains("依据：《中国共产党支部工作条例（试行）》第十二条", rule.TextContent, StringComparison.Ordinal);
        Assert.Equal($"{meeting}/plan", rule.QuerySelector("a")!.GetAttribute("href"));
        Assert.Equal(HttpStatusCode.Conflict, refused.Status);
        Assert.Contains("方案未经支委会讨论", refused.Problems.Single(), StringComparison.Ordinal);
    }
}
