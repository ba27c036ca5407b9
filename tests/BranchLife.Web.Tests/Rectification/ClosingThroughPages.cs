using System.Net;
using BranchLife.Domain;
using BranchLife.Domain.Branches;
using BranchLife.Domain.Members;
using BranchLife.Domain.Rectification;
using BranchLife.Testing.Building;
using BranchLife.Testing.Web;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Web.Tests.Rectification;

public sealed class ClosingThroughPages(BranchLifeApp app) : IClassFixture<BranchLifeApp>
{
    private static readonly Period Always = new(new DateOnly(2026, 1, 1), new DateOnly(2029, 1, 1));

    [Fact]
    public async Task is_refused_to_owner_and_recorder_however_the_form_comes_about_and_done_by_a_third()
    {
        var (item, people) = await RequestedAsync("first");
        foreach (var key in new[] { "owner", "recorder" })
        {
            using var doer = await app.SignedInAsync($"first-{key}");
            var page = await doer.GetAsync($"/rectification/{item}");
            Assert.Null(page.Page.QuerySelector("form[action$=Close]"));

            var forged = await doer.PostAsync($"/rectification/{item}?handler=Close",
            [
                ("__RequestVerificationToken", page.Page.QuerySelector("[name=__RequestVerificationToken]")!.GetAttribute("value")!),
                ("Input.OperationId", Guid.CreateVersion7().ToString()), ("Input.Version", "1"), ("Input.Opinion", "同意销号。"),
            ]);
            Assert.Equal(HttpStatusCode.Forbidden, forged.Status);
        }

        using var verifier = await app.SignedInAsync("first-verifier");
        var done = await verifier.SubmitAsync($"/rectification/{item}", "form[action$=Close]", ("Input.Opinion", "看了走访记录，属实。"));

        Assert.Equal(HttpStatusCode.Found, done.Status);
        var closed = await app.LookAsync(db => db.RectificationItems.AsNoTracking().SingleAsync(known => known.Id == item));
        Assert.Equal((RectificationState.Closed, people["verifier"], 3), (closed.State, closed.ClosedById!.Value, closed.LookBacks.Count));
    }

    [Fact]
    public async Task leads_to_a_look_back_by_somebody_else_that_opens_the_item_again()
    {
        var (item, _) = await RequestedAsync("second", (known, people) => known.Close("属实。", new Domain.Meetings.Reviewer(people["secretary"], null), A.Moment.AddDays(-40), 30));
        using var owner = await app.SignedInAsync("second-owner");
        Assert.Null((await owner.GetAsync($"/rectification/{item}")).Page.QuerySelector("form[action$=LookBack]"));
        using var verifier = await app.SignedInAsync("second-verifier");

        var without = await verifier.SubmitAsync($"/rectification/{item}", "form[action$=LookBack]", ("Input.LookBack", "Reopened"), ("Input.Finding", "又有两户没有走访"));
        var done = await verifier.SubmitAsync($"/rectification/{item}", "form[action$=LookBack]",
            ("Input.LookBack", "Reopened"), ("Input.Finding", "又有两户没有走访"), ("Input.DueAgain", "2030-06-30"));
        var page = await owner.GetAsync($"/rectification/{item}");

        Assert.Equal((HttpStatusCode.BadRequest, HttpStatusCode.Found), (without.Status, done.Status));
        Assert.Contains("回头看重开", page.Text, StringComparison.Ordinal);
        Assert.Contains("核验销号", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task shows_the_member_alone_the_question_of_posting()
    {
        var (item, _) = await RequestedAsync("third");
        using var owner = await app.SignedInAsync("third-owner");
        using var verifier = await app.SignedInAsync("third-verifier");
        Assert.Null((await verifier.GetAsync($"/rectification/{item}")).Page.QuerySelector("form[action$=Consent]"));

        var given = await owner.SubmitAsync($"/rectification/{item}", "form[action$=Consent]");
        var taken = await owner.SubmitAsync($"/rectification/{item}", "form[action$=Consent]");

        Assert.Equal((HttpStatusCode.Found, HttpStatusCode.Found), (given.Status, taken.Status));
        Assert.Equal([true, false], await app.LookAsync(db => db.RectificationItems.Where(known => known.Id == item)
            .SelectMany(known => known.Consents).OrderBy(consent => consent.Ordinal).Select(consent => consent.Given).ToListAsync()));
    }

    [Fact]
    public async Task exports_exactly_what_the_ledger_shows_under_the_same_address()
    {
        var (item, _) = await RequestedAsync("fourth");
        using var owner = await app.SignedInAsync("fourth-owner");
        var ledger = await owner.GetAsync("/rectification?state=ClosureRequested&kind=Member&rows=100");

        var address = ledger.Page.QuerySelector("a[href^='/rectification/export']")!.GetAttribute("href")!;
        var refused = await owner.SubmitAsync(address, ("Input.Reason", " "));
        var file = await owner.SubmitAsync(address, ("Input.Reason", "核对台账"));

        Assert.Equal("/rectification/export?state=ClosureRequested&kind=Member&rows=100", address);
        Assert.Contains(item.ToString(), ledger.Text + ledger.Page.Body!.InnerHtml, StringComparison.Ordinal);
        Assert.Equal((HttpStatusCode.BadRequest, HttpStatusCode.OK), (refused.Status, file.Status));
    }

    private async Task<(Id<RectificationItem> Item, Dictionary<string, Id<Person>> People)> RequestedAsync(string key, Action<RectificationItem, Dictionary<string, Id<Person>>>? then = null)
    {
        var branch = A.Branch(key + "党支部");
        var meeting = A.Meeting(of: branch.Id).MinutesSealed();
        List<object> things = [branch, meeting];
        var people = new Dictionary<string, Id<Person>>();
        var accounts = new List<(string Name, Person Person)>();
        foreach (var (role, post) in new (string, PostKind?)[]
        {
            ("owner", null), ("recorder", PostKind.OrganizationCommissioner), ("verifier", PostKind.PublicityCommissioner), ("secretary", PostKind.Secretary),
        })
        {
            var person = Person.Register(app.Ids.Next<Person>(), "何大川", new PersonFacts());
            var member = A.Member(person: person.Id);
            member.Join(branch, Always.From);
            things.AddRange([person, member]);
            if (post is { } kind) things.Add(A.Post(person.Id, branch, kind, Always));
            people[role] = person.Id;
            accounts.Add(($"{key}-{role}", person));
        }

        var problem = A.Problem(people["owner"], meeting).Confirmed();
        var item = A.Item(A.MeasurePlan with { OwnerId = people["owner"] }, problem).ClosureRequested(people["recorder"]);
        then?.Invoke(item, people);
        await app.KeepAsync([.. things, problem, item]);
        foreach (var (name, person) in accounts) await app.HasAccountAsync(name, person);
        return (item.Id, people);
    }
}
