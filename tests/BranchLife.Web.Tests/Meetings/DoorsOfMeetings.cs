using System.Net;
using BranchLife.Domain;
using BranchLife.Domain.Members;

namespace BranchLife.Web.Tests.Meetings;

/// <summary>Every page of a meeting asked by everybody: read, not one's act, or not there.</summary>
public sealed class DoorsOfMeetings(PlannedApp app) : IClassFixture<PlannedApp>
{
    // Secretary, committee, member, supervising group, office above; a member of another branch gets 404 everywhere.
    [Theory]
    [InlineData("", 200, 200, 200, 200, 200)]
    [InlineData("/plan", 200, 200, 200, 200, 200)]
    [InlineData("/submit-plan", 200, 403, 403, 403, 403)]
    [InlineData("/adopt-plan", 200, 403, 403, 403, 403)]
    [InlineData("/return-plan", 403, 403, 403, 200, 200)]
    [InlineData("/comment-on-plan", 403, 403, 403, 200, 200)]
    [InlineData("/answer-comment", 200, 403, 403, 403, 403)]
    [InlineData("/approve-plan", 403, 403, 403, 200, 200)]
    [InlineData("/postpone", 200, 403, 403, 403, 403)]
    [InlineData("/resume", 200, 403, 403, 403, 403)]
    [InlineData("/cancel", 200, 403, 403, 403, 403)]
    [InlineData("/ask-to-put-off", 200, 403, 403, 403, 403)]
    [InlineData("/answer-put-off", 403, 403, 403, 403, 200)]
    [InlineData("/order-redo", 403, 403, 403, 200, 200)]
    [InlineData("/exemptions", 200, 200, 404, 200, 200)]
    [InlineData("/explain", 200, 403, 403, 403, 403)]
    [InlineData("/waive-track", 200, 403, 403, 403, 403)]
    public async Task open_as_the_table_says(string page, int secretary, int committee, int member, int group, int office)
    {
        var meeting = await app.HasMeetingAsync(app.Approve);
        await ExpectAsync(meeting + page, app.Branch.Secretary, secretary);
        await ExpectAsync(meeting + page, app.Branch.Commissioner, committee);
        await ExpectAsync(meeting + page, app.Branch.Comrade, member);
        await ExpectAsync(meeting + page, app.Branch.Supervisor, group);
        await ExpectAsync(meeting + page, app.Branch.Office, office);
        await ExpectAsync(meeting + page, app.Branch.Stranger, 404);
    }

    [Theory]
    [InlineData("")]
    [InlineData("/plan")]
    [InlineData("/approve-plan")]
    public async Task keep_a_draft_shut_to_all_but_its_writers(string page)
    {
        foreach (var person in new[] { app.Branch.Comrade, app.Branch.Office, app.Branch.Supervisor, app.Branch.Stranger })
            await ExpectAsync(app.Meeting + page, person, 404);
    }

    private async Task ExpectAsync(string path, Id<Person> person, int status)
    {
        using var browser = await app.AsAsync(person);
        var answer = await browser.GetAsync(path);
        Assert.True((HttpStatusCode)status == answer.Status, $"{path} answered {answer.Status}, not {status}.");
    }
}
