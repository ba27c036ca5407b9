using BranchLife.Domain.Members;
using BranchLife.Domain.Notices;
using BranchLife.Testing.Building;
using BranchLife.Testing.Web;

namespace BranchLife.Web.Tests.Accounts;

/// <summary>What stands around every page is remembered from page to page, but never beyond a change.</summary>
public sealed class TheFrame(BranchLifeApp app) : IClassFixture<BranchLifeApp>
{
    [Fact]
    public async Task counts_what_waits_as_it_is_now()
    {
        var (branch, person) = (A.Branch("青溪村党支部"), Person.Register(app.Ids.Next<Person>(), "何大川", new PersonFacts()));
        var member = A.Member(person: person.Id);
        member.Join(branch, new DateOnly(2020, 1, 1));
        await app.KeepAsync(branch, person, member);
        await app.HasAccountAsync("waiting", person);
        using var browser = await app.SignedInAsync("waiting");
        Assert.Null((await browser.GetAsync("/Account")).Page.QuerySelector(".side .count"));

        await app.KeepAsync(Notice.To(app.Ids.Next<Notice>(), person.Id, "有一件事情需要办理。", "/meetings", app.Clock.GetUtcNow()));

        Assert.StartsWith("1", (await browser.GetAsync("/Account")).Page.QuerySelector(".side .count")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task belongs_to_whoever_is_signed_in()
    {
        await app.HasAccountAsync("first", "许望舒");
        await app.HasAccountAsync("second", "陆青岩");
        using var first = await app.SignedInAsync("first");
        using var second = await app.SignedInAsync("second");

        for (var time = 0; time < 2; time++)
        {
            Assert.Contains("许望舒", (await first.GetAsync("/Account")).Page.QuerySelector(".bar")!.TextContent, StringComparison.Ordinal);
            Assert.Contains("陆青岩", (await second.GetAsync("/Account")).Page.QuerySelector(".bar")!.TextContent, StringComparison.Ordinal);
        }
    }
}
