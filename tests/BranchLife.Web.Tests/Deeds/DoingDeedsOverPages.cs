using System.Net;
using BranchLife.Domain.Deeds;
using BranchLife.Testing.Building;
using BranchLife.Testing.Databases;
using BranchLife.Web.Tests.Meetings;

namespace BranchLife.Web.Tests.Deeds;

public sealed class DoingDeedsOverPages(PlannedApp app) : IClassFixture<PlannedApp>
{
    private const string Take = "form[action$='handler=Take']";

    [Fact]
    public async Task leads_from_the_wish_to_the_askers_answer()
    {
        using var member = await app.AsAsync(app.Branch.FrailComrade);
        using var secretary = await app.AsAsync(app.Branch.Secretary);
        using var doer = await app.AsAsync(app.Branch.Comrade);

        var path = (await member.SubmitAsync("/deeds/new",
            ("Input.What", "井盖松动，车过有响声"), ("Input.AskedBy", "临街住户"), ("Input.Kind", "Repairs"), ("Input.Place", "老街口"))).Location!;
        Assert.Null((await member.GetAsync(path)).Page.QuerySelector("main form[method=post]"));
        await secretary.SubmitAsync(path, "form[action$='handler=Accept']");
        await doer.SubmitAsync(path, Take);
        await doer.SubmitAsync(path, "form[action$='handler=Report']", ("Input.Result", "加了胶垫，车过无声。"));
        Assert.Null((await doer.GetAsync(path)).Page.QuerySelector("main form[method=post]")); // nobody confirms the own work
        var unsaid = await secretary.SubmitAsync(path, "form[action$='handler=Confirm']", ("Input.Answer", "Unsatisfied"), ("Input.Said", ""));
        Assert.Equal((HttpStatusCode.BadRequest, "群众怎么说：不满意的，请写明群众的意见。"), (unsaid.Status, unsaid.Problems.Single()));
        await secretary.SubmitAsync(path, "form[action$='handler=Confirm']", ("Input.Answer", "Satisfied"), ("Input.Said", "夜里睡得安稳了"));

        Assert.Contains("夜里睡得安稳了", (await member.GetAsync(path)).Text, StringComparison.Ordinal);
        var board = await member.GetAsync("/deeds?Filter.State=Confirmed");
        Assert.Contains("井盖松动", board.Page.QuerySelector("#list tbody")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("井盖松动", board.Page.QuerySelector(".board section:last-child")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task tells_the_second_of_two_takers_that_it_is_taken()
    {
        using var first = await app.AsAsync(app.Branch.Comrade);
        using var second = await app.AsAsync(app.Branch.FrailComrade);
        var path = await HasAsync(deed => deed.Accepted());
        var shown = await second.GetAsync(path);

        Assert.Equal(HttpStatusCode.Found, (await first.SubmitAsync(path, Take)).Status);
        var refused = await second.SubmitAsync(shown, path, Take);

        Assert.Equal((HttpStatusCode.Conflict, DeedRules.TakenByOne.Sentence), (refused.Status, refused.Problems.Single()));
        Assert.NotNull(refused.Page.QuerySelector("form[action$='handler=Join']"));
    }

    [Fact]
    public async Task keeps_numbers_of_persons_out_and_what_was_typed_in()
    {
        using var member = await app.AsAsync(app.Branch.Comrade);

        var refused = await member.SubmitAsync("/deeds/new",
            ("Input.What", "请联系 5550123"), ("Input.AskedBy", "临街住户"), ("Input.Kind", "Repairs"), ("Input.Place", "老街口"));

        Assert.Equal((HttpStatusCode.Conflict, DeedRules.NoNumbersOfPersons.Sentence), (refused.Status, refused.Problems.Single()));
        Assert.Equal("老街口", refused.Page.QuerySelector("[name='Input.Place']")!.GetAttribute("value"));
        Assert.Equal("请联系 5550123", refused.Page.QuerySelector("[name='Input.What']")!.TextContent.Trim());
    }

    [Fact]
    public async Task shows_the_office_numbers_and_never_a_wish()
    {
        using var office = await app.AsAsync(app.Branch.Office);
        var path = await HasAsync(_ => { });

        var counted = await office.GetAsync("/deeds");

        Assert.Contains("青溪", counted.Page.QuerySelector("#counts tbody")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain(A.Wish.What!, counted.Text, StringComparison.Ordinal);
        Assert.Null(counted.Page.QuerySelector(".board"));
        Assert.Equal(HttpStatusCode.NotFound, (await office.GetAsync(path)).Status);
    }

    private async Task<string> HasAsync(Action<PracticalDeed> road)
    {
        var deed = A.Deed(app.Branch.Branch.Id, A.Wish with { WishedFor = null }, app.Branch.Secretary, TestDatabase.Moment);
        road(deed);
        await app.KeepAsync(deed);
        return $"/deeds/{deed.Id}";
    }
}
