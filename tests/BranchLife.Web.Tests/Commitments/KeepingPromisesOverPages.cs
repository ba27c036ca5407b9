using System.Net;
using BranchLife.Domain.Commitments;
using BranchLife.Web.Tests.Meetings;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Web.Tests.Commitments;

public sealed class KeepingPromisesOverPages(PlannedApp app) : IClassFixture<PlannedApp>
{
    private const string Report = "form[action$='handler=Report']";
    private const string Review = "form[action$='handler=Review']";
    private const string Revise = "form[action$='handler=Revise']";

    [Fact]
    public async Task leads_from_the_draft_to_a_review_that_stays()
    {
        using var owner = await app.AsAsync(app.Branch.Comrade);
        using var secretary = await app.AsAsync(app.Branch.Secretary);

        var written = await owner.SubmitAsync("/commitments/new",
            ("Input.What", "每月探望一次独居老人"), ("Input.ForWhom", "三组老人"), ("Input.DueOn", "2026-12-20"), ("Input.HandIn", "false"));
        var path = written.Location!;
        Assert.Equal(HttpStatusCode.NotFound, (await secretary.GetAsync(path)).Status);
        await owner.SubmitAsync(path, "form[action$='handler=HandIn']");
        Assert.Contains("每月探望一次独居老人", (await secretary.GetAsync("/commitments")).Page.QuerySelector("#branch tbody")!.TextContent, StringComparison.Ordinal);
        await owner.SubmitAsync(path, Revise, ("Input.What", "每月探望两次独居老人"), ("Input.Reason", "老人身体变差"));
        Assert.Contains("原来写的是：每月探望一次独居老人", (await secretary.GetAsync(path)).Text, StringComparison.Ordinal);
        Assert.Contains("践诺中", (await secretary.GetAsync(path)).Text, StringComparison.Ordinal);
        Assert.Null((await secretary.GetAsync(path)).Page.QuerySelector(Review));
        await owner.SubmitAsync(path, Report, ("Input.Progress", "十一月两次都去了"), ("Input.IsDone", "true"));
        Assert.Null((await owner.GetAsync(path)).Page.QuerySelector("main form[method=post]"));

        var reviewed = await secretary.SubmitAsync(path, Review, ("Input.Result", "Kept"), ("Input.Evidence", "老人说每次都来。"));

        Assert.Equal((HttpStatusCode.Found, path), (reviewed.Status, reviewed.Location));
        Assert.Contains("老人说每次都来。", (await owner.GetAsync(path)).Text, StringComparison.Ordinal);
        Assert.Equal(CommitmentVerdict.Kept, await app.LookAsync(db => db.Commitments.Where(one => one.ReviewedById != null).Select(one => one.Verdict).SingleAsync()));
    }

    [Fact]
    public async Task keeps_what_was_typed_when_something_is_missing()
    {
        using var owner = await app.AsAsync(app.Branch.FrailComrade);

        var refused = await owner.SubmitAsync("/commitments/new", ("Input.What", "帮助邻居取药"), ("Input.DueOn", "2026-12-20"));
        Assert.Equal((HttpStatusCode.BadRequest, 1), (refused.Status, refused.Problems.Count));
        Assert.Equal("帮助邻居取药", refused.Page.QuerySelector("[name='Input.What']")!.TextContent.Trim());

        var unreadable = await owner.SubmitAsync("/commitments/new", ("Input.What", "帮助邻居取药"), ("Input.ForWhom", "邻居"), ("Input.DueOn", "2026-13-45"));
        Assert.Contains("不能识别", Assert.Single(unreadable.Problems), StringComparison.Ordinal);

        var late = await owner.SubmitAsync("/commitments/new", ("Input.What", "帮助邻居取药"), ("Input.ForWhom", "邻居"), ("Input.DueOn", "2026-11-01"));
        Assert.Equal((HttpStatusCode.Conflict, CommitmentRules.DueDaysLieAhead.Sentence), (late.Status, late.Problems.Single()));
        Assert.Equal("邻居", late.Page.QuerySelector("[name='Input.ForWhom']")!.GetAttribute("value"));
    }

    [Fact]
    public async Task tells_who_was_slower_what_stands_now()
    {
        using var owner = await app.AsAsync(app.Branch.Recorder);
        var path = (await owner.SubmitAsync("/commitments/new",
            ("Input.What", "整理党员活动室图书"), ("Input.ForWhom", "支部党员"), ("Input.DueOn", "2026-12-20"), ("Input.HandIn", "true"))).Location!;
        var shown = await owner.GetAsync(path);
        await owner.SubmitAsync(path, Revise, ("Input.ForWhom", "全体居民"), ("Input.Reason", "居民也来借书"));

        var stale = await owner.SubmitAsync(shown, path, Revise, ("Input.ForWhom", "老党员"), ("Input.Reason", "老党员来得多"));

        Assert.Equal(HttpStatusCode.Conflict, stale.Status);
        Assert.Equal("老党员", stale.Page.QuerySelector("[name='Input.ForWhom']")!.GetAttribute("value"));
        Assert.Contains("全体居民", stale.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task says_what_to_do_where_there_is_nothing_yet()
    {
        using var comrade = await app.AsAsync(app.Branch.Commissioner);
        using var office = await app.AsAsync(app.Branch.Office);

        Assert.Contains("您还没有作出承诺", (await comrade.GetAsync("/commitments")).Text, StringComparison.Ordinal);
        var fromOutside = await office.GetAsync("/commitments");
        Assert.Contains("支部书记的承诺", fromOutside.Text, StringComparison.Ordinal);
        Assert.Null(fromOutside.Page.QuerySelector("a[href='/commitments/new']"));
        Assert.Equal(HttpStatusCode.NotFound, (await office.GetAsync("/commitments/new")).Status);
    }
}
