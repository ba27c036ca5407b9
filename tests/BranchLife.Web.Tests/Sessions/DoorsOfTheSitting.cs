using System.Net;
using BranchLife.Domain;
using BranchLife.Domain.Members;

namespace BranchLife.Web.Tests.Sessions;

/// <summary>Every page of a running sitting asked by everybody: read, not one's act, or not there.</summary>
public sealed class DoorsOfTheSitting(SittingApp app) : IClassFixture<SittingApp>
{
    // Secretary, recorder, committee, member, supervising group, office above; outsiders get 404 everywhere.
    [Theory]
    [InlineData("{meeting}/convene", 200, 403, 403, 403, 403, 403)]
    [InlineData("{meeting}/session", 302, 302, 302, 302, 302, 302)]
    [InlineData("{meeting}/open-make-up-session", 200, 403, 403, 403, 403, 403)]
    [InlineData("{meeting}/end", 200, 200, 403, 403, 403, 403)]
    [InlineData("{meeting}/seal", 200, 200, 403, 403, 403, 403)]
    [InlineData("{meeting}/minutes", 302, 302, 302, 302, 302, 302)]
    [InlineData("{session}", 200, 200, 200, 200, 200, 200)]
    [InlineData("{session}/sign-in", 200, 200, 403, 403, 403, 403)]
    [InlineData("{session}/welcome-guest", 200, 200, 403, 403, 403, 403)]
    [InlineData("{session}/speeches", 200, 200, 403, 403, 403, 403)]
    [InlineData("{session}/record-decisions", 200, 200, 403, 403, 403, 403)]
    [InlineData("{session}/round", 200, 200, 403, 403, 403, 403)]
    [InlineData("{session}/answer-round", 200, 200, 403, 403, 403, 403)]
    [InlineData("{session}/end", 200, 200, 403, 403, 403, 403)]
    [InlineData("{session}/assemble-minutes", 200, 200, 403, 403, 403, 403)]
    public async Task open_as_the_table_says(string page, int secretary, int recorder, int committee, int member, int group, int office)
    {
        var session = await app.ConvenedAsync();
        var path = page.Replace("{meeting}", app.Meeting, StringComparison.Ordinal).Replace("{session}", session, StringComparison.Ordinal);

        await Expect(app.Branch.Secretary, secretary);
        await Expect(app.Branch.Recorder, recorder);
        await Expect(app.Branch.Commissioner, committee);
        await Expect(app.Branch.Comrade, member);
        await Expect(app.Branch.Supervisor, group);
        await Expect(app.Branch.Office, office);
        foreach (var outsider in new[] { app.Branch.Stranger, app.Branch.IdleSupervisor, app.Branch.Auditor }) await Expect(outsider, 404);

        async Task Expect(Id<Person> person, int status)
        {
            using var browser = await app.AsAsync(person);
            var answer = await browser.GetAsync(path);
            Assert.True((HttpStatusCode)status == answer.Status, $"{path} answered {answer.Status}, not {status}.");
        }
    }
}
