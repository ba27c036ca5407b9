using System.Net;
using BranchLife.Domain.Members;
using BranchLife.Testing.Building;
using BranchLife.Testing.Web;
using BranchLife.Web.Tests.Sessions;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Web.Tests.Appraisals;

/// <summary>The ballot from opening to the signature under the own verdict, each page used by whose page it is.</summary>
public sealed class VotingOnPages(SittingApp app) : IClassFixture<SittingApp>
{
    private const string Form = "main form[method=post]";

    [Fact]
    public async Task leads_from_the_ballot_to_the_signature_without_telling_who_marked_what()
    {
        await app.ConvenedAsync();
        await app.LookAsync(db => db.Meetings.ExecuteUpdateAsync(change => change.SetProperty(meeting => meeting.Kinds, A.WithAppraisal)));
        var at = $"/meetings/{app.Branch.Meeting.Id}/appraisal";
        using var secretary = await app.AsAsync(app.Branch.Secretary);

        var opened = await secretary.SubmitAsync(await secretary.GetAsync(at), at + "?handler=Open", "form[action$='handler=Open']", ("Input.Way", "OnScreen"));
        Assert.Equal(HttpStatusCode.Found, opened.Status);
        foreach (var voter in app.Branch.Members) await VoteAsync(at, voter);
        var board = await secretary.GetAsync(at);
        Assert.Equal(HttpStatusCode.Found, (await secretary.SubmitAsync(board, at + "?handler=Close", "form[action$='handler=Close']")).Status);

        var closed = await secretary.GetAsync(at);
        Assert.Contains("已投票 7 人", closed.Text, StringComparison.Ordinal);
        using var member = await app.AsAsync(app.Branch.Comrade);
        Assert.DoesNotContain("测评结果和评定意见", (await member.GetAsync(at)).Text, StringComparison.Ordinal);
        await DecideAsync(at, secretary);
        var told = await secretary.SubmitAsync(await secretary.GetAsync(at), at + "?handler=Tell", "form[action$='handler=Tell']");
        Assert.Equal(HttpStatusCode.Found, told.Status);

        var mine = await member.GetAsync(at + "/mine");
        Assert.Contains("工作踏实", mine.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Found, (await member.SubmitAsync(mine, at + "/mine", Form, ("Input.Words", "同意。"))).Status);
        Assert.Contains("已签收，有意见", (await secretary.GetAsync(at)).Text, StringComparison.Ordinal);
    }

    private async Task VoteAsync(string at, Domain.Id<Person> voter)
    {
        using var browser = await app.AsAsync(voter);
        var ballot = await browser.GetAsync(at + "/ballot");
        Assert.DoesNotContain("OperationId", ballot.Text, StringComparison.Ordinal);

        var greedy = await browser.SubmitAsync(ballot, at + "/ballot", Form, [.. Enumerable.Range(0, 3).Select(i => ($"Input.Rows[{i}].Grade", "Excellent"))]);
        Assert.Equal(HttpStatusCode.Conflict, greedy.Status);
        Assert.Contains("选了 3 名优秀，最多 2 名。", greedy.Text, StringComparison.Ordinal);
        Assert.Equal(3, greedy.Page.QuerySelectorAll("input[value=Excellent][checked]").Length);

        Assert.Equal(HttpStatusCode.Found, (await browser.SubmitAsync(ballot, at + "/ballot", Form, ("Input.Rows[1].Grade", "Qualified"), ("Input.Team", "Good"))).Status);
        var again = await browser.SubmitAsync(ballot, at + "/ballot", Form, ("Input.Rows[1].Grade", "Unqualified"));
        Assert.Equal(HttpStatusCode.Found, again.Status);
        Assert.Contains("这一次没有计入", (await browser.GetAsync(at + "/ballot")).Text, StringComparison.Ordinal);
    }

    private async Task DecideAsync(string at, Browser secretary)
    {
        var path = $"{at}/verdict?person={app.Branch.Comrade}";
        var empty = await secretary.SubmitAsync(await secretary.GetAsync(path), at + "/verdict", Form, ("Input.Opinion", " "));
        Assert.Equal(HttpStatusCode.BadRequest, empty.Status);
        Assert.Contains("请写明评定意见", empty.Text, StringComparison.Ordinal);

        var kept = await secretary.SubmitAsync(
            await secretary.GetAsync(path), at + "/verdict", Form, ("Input.Grade", "Qualified"), ("Input.Opinion", "工作踏实，入户走访偏少，整改事项正在推进。"));
        Assert.Equal(HttpStatusCode.Found, kept.Status);
    }
}
