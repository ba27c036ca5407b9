using System.Net;
using BranchLife.Domain.Meetings;

namespace BranchLife.Web.Tests.Meetings;

/// <summary>Putting off, cancelling, exempting, explaining and waiving on their pages.</summary>
public sealed class SettlingExceptions(PlannedApp app) : IClassFixture<PlannedApp>
{
    [Fact]
    public async Task beyond_the_window_goes_by_request_and_consent()
    {
        using var secretary = await app.AsAsync(app.Branch.Secretary);
        using var office = await app.AsAsync(app.Branch.Office);
        var meeting = await app.HasMeetingAsync(app.Submit);
        (string, string)[] late = [("Input.Until", "2027-02-26"), ("Input.Reason", "防汛值守")];

        var refused = await secretary.SubmitAsync(meeting + "/postpone", late);
        Assert.Equal((HttpStatusCode.Conflict, MeetingRules.BeyondTheWindowAboveConsents.Sentence), (refused.Status, refused.Problems.Single()));
        await secretary.SubmitAsync(meeting + "/ask-to-put-off", [("Input.Kind", "Postpone"), .. late]);
        Assert.Contains("答复延期申请", (await office.GetAsync(meeting)).Page.QuerySelector("#next")!.TextContent, StringComparison.Ordinal);
        var silent = await office.SubmitAsync(meeting + "/answer-put-off", ("Input.Decision", "false"));
        Assert.Equal(HttpStatusCode.BadRequest, silent.Status);
        await office.SubmitAsync(meeting + "/answer-put-off", ("Input.Decision", "true"));
        Assert.Equal(HttpStatusCode.Found, (await secretary.SubmitAsync(meeting + "/postpone", late)).Status);

        Assert.Equal(MeetingStage.Postponed, (await app.StoredAsync(meeting)).Stage);
        await secretary.SubmitAsync(meeting + "/resume");
        Assert.Equal(MeetingStage.PlanSubmitted, (await app.StoredAsync(meeting)).Stage);
    }

    [Fact]
    public async Task cancelling_asks_for_a_reason_and_in_a_campaign_for_consent()
    {
        using var secretary = await app.AsAsync(app.Branch.Secretary);
        var meeting = await app.HasMeetingAsync();

        Assert.Equal(HttpStatusCode.BadRequest, (await secretary.SubmitAsync(meeting + "/cancel")).Status);
        var refused = await secretary.SubmitAsync(meeting + "/cancel", ("Input.Reason", "支部撤销"));

        Assert.Equal(HttpStatusCode.Conflict, refused.Status);
        Assert.Equal("支部撤销", refused.Page.QuerySelector("[name='Input.Reason']")!.TextContent);
        Assert.Equal(MeetingStage.Planning, (await app.StoredAsync(meeting)).Stage);
    }

    [Fact]
    public async Task exempts_by_name_after_the_grant_from_above()
    {
        using var secretary = await app.AsAsync(app.Branch.Secretary);
        using var office = await app.AsAsync(app.Branch.Office);
        var meeting = await app.HasMeetingAsync(app.Approve);

        await secretary.SubmitAsync(meeting + "/exemptions", "main form[method=post]",
            ("Input.PersonId", app.Branch.FrailComrade.ToString()), ("Input.Reason", "年老体弱"));
        var granted = await office.SubmitAsync(meeting + "/exemptions");

        Assert.Equal(HttpStatusCode.Found, granted.Status);
        Assert.True((await app.StoredAsync(meeting)).IsExempt(app.Branch.FrailComrade));
    }

    [Fact]
    public async Task explains_a_finding_and_waives_a_track_for_all_reviewers_to_see()
    {
        using var secretary = await app.AsAsync(app.Branch.Secretary);
        using var supervisor = await app.AsAsync(app.Branch.Supervisor);
        var meeting = await app.HasMeetingAsync(app.Approve);

        await secretary.SubmitAsync(meeting + "/explain", ("Input.RuleId", "R-PRE-07"), ("Input.Reason", "两名同志出差，会后补交。"));
        await secretary.SubmitAsync(meeting + "/waive-track", ("Input.Track", "Study"), ("Input.Reason", "上月已集中轮训。"));
        var refused = await secretary.SubmitAsync(meeting + "/explain", ("Input.RuleId", "R-TXT-13"), ("Input.Reason", "上级要求"));

        Assert.Equal(HttpStatusCode.Conflict, refused.Status);
        var seen = (await supervisor.GetAsync(meeting)).Text;
        Assert.Contains("两名同志出差，会后补交。", seen, StringComparison.Ordinal);
        Assert.Contains("上月已集中轮训。", seen, StringComparison.Ordinal);
    }
}
