using System.Net;
using BranchLife.Domain;
using BranchLife.Domain.Members;

namespace BranchLife.Web.Tests.Preparation;

/// <summary>Every page of preparation asked by everybody: read, not one's act, or not there.</summary>
public sealed class DoorsOfPreparation(PreparedApp app) : IClassFixture<PreparedApp>
{
    // Secretary, committee, member, supervising group, office above; outsiders get 404 everywhere.
    [Theory]
    [InlineData("study", 200, 200, 200, 200, 200)]
    [InlineData("study/record", 200, 200, 403, 403, 403)]
    [InlineData("opinions", 200, 200, 200, 200, 200)]
    [InlineData("talks", 200, 200, 200, 200, 200)]
    [InlineData("problem-findings", 200, 200, 200, 200, 200)]
    [InlineData("problem-findings/record?of=branch", 200, 200, 403, 403, 403)]
    [InlineData("problem-findings/record?of=me", 200, 200, 200, 403, 403)]
    [InlineData("outlines", 200, 200, 200, 200, 200)]
    [InlineData("outline", 200, 200, 200, 403, 403)]
    [InlineData("outline/team", 200, 403, 403, 403, 403)]
    [InlineData("outline/nobody", 404, 404, 404, 404, 404)]
    [InlineData("notice", 200, 200, 200, 200, 200)]
    [InlineData("submit-materials", 200, 403, 403, 403, 403)]
    [InlineData("return-materials", 403, 403, 403, 200, 200)]
    [InlineData("approve-materials", 403, 403, 403, 200, 200)]
    [InlineData("send-advance-notice", 200, 403, 403, 403, 403)]
    [InlineData("notify", 200, 403, 403, 403, 403)]
    public async Task open_as_the_table_says(string page, int secretary, int committee, int member, int group, int office)
    {
        await Expect(app.Branch.Secretary, secretary);
        await Expect(app.Branch.Commissioner, committee);
        await Expect(app.Branch.Comrade, member);
        await Expect(app.Branch.Supervisor, group);
        await Expect(app.Branch.Office, office);
        foreach (var outsider in new[] { app.Branch.Stranger, app.Branch.IdleSupervisor, app.Branch.Auditor }) await Expect(outsider, 404);

        async Task Expect(Id<Person> person, int status)
        {
            using var browser = await app.AsAsync(person);
            var answer = await browser.GetAsync($"{app.Meeting}/{page}");
            Assert.True((HttpStatusCode)status == answer.Status, $"{page} answered {answer.Status}, not {status}.");
        }
    }
}
