using System.Net;
using BranchLife.Domain;
using BranchLife.Domain.Members;
using BranchLife.Domain.Rectification;
using BranchLife.Testing.Building;
using BranchLife.Testing.Web;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Web.Tests.Rectification;

public sealed class WorkingOnAnItem(BranchLifeApp app) : IClassFixture<BranchLifeApp>
{
    private static readonly DateOnly Day = new(2026, 1, 1);

    [Fact]
    public async Task leads_from_the_first_page_and_the_ledger_to_a_report_of_progress()
    {
        var item = await HasItemAsync("first");
        using var owner = await app.SignedInAsync("first-owner");

        var first = await owner.GetAsync("/");
        var ledger = await owner.GetAsync("/rectification");
        var answer = await owner.SubmitAsync($"/rectification/{item}", "form[action$=Report]", ("Input.Progress", "已走访四户"), ("Input.IsEvidence", "true"));

        Assert.Contains($"/rectification/{item}", first.Page.QuerySelectorAll(".todo a").Select(link => link.GetAttribute("href")));
        Assert.Contains("超期 10 天", ledger.Page.QuerySelector("table.ledger tbody")!.TextContent, StringComparison.Ordinal);
        Assert.Equal((HttpStatusCode.Found, $"/rectification/{item}"), (answer.Status, answer.Location));
        var entry = Assert.Single(await app.LookAsync(db => db.RectificationItems.AsNoTracking().Where(i => i.Id == item).SelectMany(i => i.Progress).ToListAsync()));
        Assert.Equal(("已走访四户", true), (entry.Text, entry.IsEvidence));
    }

    [Fact]
    public async Task keeps_what_was_typed_where_something_is_missing()
    {
        var item = await HasItemAsync("second");
        using var owner = await app.SignedInAsync("second-owner");

        var answer = await owner.SubmitAsync($"/rectification/{item}", "form[action$=Report]", ("Input.Progress", " "), ("Input.HappenedOn", "2026-11-18"));

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Equal("2026-11-18", answer.Page.QuerySelector("[name='Input.HappenedOn']")!.GetAttribute("value"));
    }

    [Fact]
    public async Task is_hidden_from_everybody_else()
    {
        var item = await HasItemAsync("third");
        await HasItemAsync("fourth");
        using var stranger = await app.SignedInAsync("fourth-owner");

        Assert.Equal(HttpStatusCode.NotFound, (await stranger.GetAsync($"/rectification/{item}")).Status);
        Assert.DoesNotContain(item.ToString(), (await stranger.GetAsync("/rectification?state=All")).Page.Body!.InnerHtml, StringComparison.Ordinal);
    }

    private async Task<Id<RectificationItem>> HasItemAsync(string key)
    {
        var branch = A.Branch(key + "党支部");
        var person = Person.Register(app.Ids.Next<Person>(), "何大川", new PersonFacts());
        var member = A.Member(person: person.Id);
        member.Join(branch, Day);
        var meeting = A.Meeting(of: branch.Id).MinutesSealed();
        var problem = A.Problem(person.Id, meeting).Confirmed();
        var item = A.Item(A.MeasurePlan with { OwnerId = person.Id, DueOn = new DateOnly(2026, 11, 10) }, problem);
        await app.KeepAsync(branch, person, member, meeting, problem, item);
        await app.HasAccountAsync(key + "-owner", person);
        return item.Id;
    }
}
