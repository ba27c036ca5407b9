using System.Net;
using BranchLife.Domain;
using BranchLife.Domain.Administration;
using BranchLife.Domain.Branches;
using BranchLife.Domain.Members;
using BranchLife.Testing.Web;

namespace BranchLife.Web.Tests.Accounts;

public sealed class AdministratorsAtWork(BranchLifeApp app) : IClassFixture<BranchLifeApp>
{
    private static readonly DateOnly Founding = new(2020, 1, 1);

    [Fact]
    public async Task the_system_administrator_opens_accounts_from_a_roster_and_the_people_come_in()
    {
        using var admin = await AdministratorAsync("opener", GrantKind.SystemAdministrator);
        var unit = await RosterAsync("北坡村党支部", "711", "林向东", "孙彩霞");

        var found = await admin.GetAsync("/administration/accounts/open?text=" + Uri.EscapeDataString("北坡"));
        var way = found.Page.QuerySelectorAll("main table a").Single().GetAttribute("href")!;
        Assert.Equal($"/administration/accounts/open?unit={unit.Id}", way);

        var field = (await admin.GetAsync(way)).Page.QuerySelector("input[aria-label^='孙彩霞']")!.GetAttribute("name")!;
        var opened = await admin.SubmitAsync(way, (field, "suncx-711"));
        Assert.Equal(HttpStatusCode.Found, opened.Status);
        var sheet = await admin.GetAsync(opened.Location!);
        var lines = sheet.Page.QuerySelectorAll("main tbody tr").Select(row => row.QuerySelectorAll("code").Select(code => code.TextContent).ToArray()).ToArray();
        Assert.Equal(["linxiangdong01", "suncx-711"], lines.Select(line => line[0]).Order(StringComparer.Ordinal));

        using var newcomer = app.Browser();
        Assert.Equal("/Account/ChangePassword", (await newcomer.SignInAsync(lines[1][0], lines[1][1])).Location);

        Assert.Equal("/administration/accounts", (await admin.SubmitAsync(opened.Location!)).Location);
        Assert.Equal(HttpStatusCode.NotFound, (await admin.GetAsync(opened.Location!)).Status);
    }

    [Fact]
    public async Task a_refused_list_keeps_what_was_typed()
    {
        using var admin = await AdministratorAsync("typist", GrantKind.SystemAdministrator);
        var unit = await RosterAsync("南坡村党支部", "712", "赵一鸣", "周敏");

        var answer = await admin.SubmitAsync(
            $"/administration/accounts/open?unit={unit.Id}", ("Input.Lines[0].UserName", "typist"), ("Input.Lines[1].UserName", "zhou-min-712"));

        Assert.Equal(HttpStatusCode.Conflict, answer.Status);
        Assert.Contains("typist", Assert.Single(answer.Problems), StringComparison.Ordinal);
        Assert.Equal(
            ["typist", "zhou-min-712"],
            answer.Page.QuerySelectorAll("main tbody input.form-control").Select(input => input.GetAttribute("value")));
    }

    [Fact]
    public async Task a_form_sent_twice_opens_one_account()
    {
        using var admin = await AdministratorAsync("twice", GrantKind.SystemAdministrator);
        var page = await admin.GetAsync("/administration/accounts/open-outside");

        var first = await admin.SubmitAsync(page, "/administration/accounts/open-outside", "main form", ("Input.Name", "钱不二"));
        var second = await admin.SubmitAsync(page, "/administration/accounts/open-outside", "main form", ("Input.Name", "钱不二"));

        Assert.Equal(first.Location, second.Location);
        Assert.Equal(1, await app.LookAsync(db => Task.FromResult(db.Persons.Count(person => person.Name == "钱不二"))));
    }

    [Fact]
    public async Task suspending_shuts_the_person_out_at_once()
    {
        using var admin = await AdministratorAsync("warden", GrantKind.SystemAdministrator);
        await app.HasAccountAsync("suspect");
        using var person = await app.SignedInAsync("suspect");
        var card = $"/administration/accounts/{(await app.AccountAsync("suspect")).Id}";

        var answer = await admin.SubmitAsync(card, "form[action$='handler=Suspend']");

        Assert.Equal(card, answer.Location);
        Assert.Contains("已停用", (await admin.GetAsync(card)).Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Found, (await person.GetAsync("/Account")).Status);
        await Assert.ThrowsAsync<InvalidOperationException>(() => app.SignedInAsync("suspect"));
    }

    [Fact]
    public async Task an_old_page_is_told_apart_with_409()
    {
        using var admin = await AdministratorAsync("slow", GrantKind.SystemAdministrator);
        await app.HasAccountAsync("moving");
        var card = $"/administration/accounts/{(await app.AccountAsync("moving")).Id}";
        var old = await admin.GetAsync(card);
        await admin.SubmitAsync(card, "form[action$='handler=Suspend']");

        var answer = await admin.SubmitAsync(old, card, "form[action$='handler=Suspend']");

        Assert.Equal(HttpStatusCode.Conflict, answer.Status);
        Assert.NotNull(answer.Page.QuerySelector("form[action$='handler=Resume']"));
    }

    [Fact]
    public async Task the_security_administrator_makes_an_office_and_ends_it()
    {
        using var admin = await AdministratorAsync("granter", GrantKind.SecurityAdministrator);
        var person = await app.HasAccountAsync("clerk", "吴办事");
        var unit = await RosterAsync("授权镇党支部", "713");

        var found = await admin.GetAsync("/administration/rights/give?text=clerk");
        var form = found.Page.QuerySelector("main table a")!.GetAttribute("href")!;
        var given = await admin.SubmitAsync(form + "&unitText=" + Uri.EscapeDataString("授权镇"), "main form[method=post]", ("Input.Kind", "Office"), ("Input.UnitId", unit.Id.ToString()));
        Assert.Equal("/administration/rights", given.Location);

        var list = await admin.GetAsync("/administration/rights?text=" + Uri.EscapeDataString("吴办事"));
        var end = list.Page.QuerySelectorAll("main tbody a").Single().GetAttribute("href")!;
        Assert.Equal("/administration/rights", (await admin.SubmitAsync(end)).Location);
        Assert.Contains("已终止", (await admin.GetAsync("/administration/rights?text=" + Uri.EscapeDataString("吴办事"))).Text, StringComparison.Ordinal);
        Assert.NotNull(person);
    }

    [Fact]
    public async Task the_audit_administrator_sees_who_signed_in_and_who_gave_what()
    {
        using var admin = await AdministratorAsync("auditor", GrantKind.AuditAdministrator);

        Assert.Contains("auditor", (await admin.GetAsync("/administration/history/sign-ins?text=auditor")).Text, StringComparison.Ordinal);
        Assert.Contains("系统初始化", (await admin.GetAsync("/administration/history/rights")).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("door-a", GrantKind.SystemAdministrator, "/administration/rights", "/administration/history/sign-ins")]
    [InlineData("door-b", GrantKind.SecurityAdministrator, "/administration/accounts", "/administration/history/rights")]
    [InlineData("door-c", GrantKind.AuditAdministrator, "/administration/accounts/open", "/administration/rights/groups")]
    public async Task none_opens_anothers_door_and_it_looks_like_no_door(string userName, GrantKind kind, string one, string other)
    {
        using var admin = await AdministratorAsync(userName, kind);
        var nothing = (await admin.GetAsync("/no-such-page")).Text;

        foreach (var path in new[] { one, other })
        {
            var answer = await admin.GetAsync(path);
            Assert.Equal((HttpStatusCode.NotFound, nothing), (answer.Status, answer.Text));
        }
    }

    [Fact]
    public async Task everybody_else_finds_no_administration()
    {
        await app.HasAccountAsync("ordinary");
        using var browser = await app.SignedInAsync("ordinary");

        foreach (var path in new[] { "/administration", "/administration/accounts", "/administration/rights", "/administration/history/sign-ins" })
            Assert.Equal(HttpStatusCode.NotFound, (await browser.GetAsync(path)).Status);
    }

    private async Task<Browser> AdministratorAsync(string userName, GrantKind kind)
    {
        var person = await app.HasAccountAsync(userName, kind.Word);
        await app.KeepAsync(Grant.Give(app.Ids.Next<Grant>(), person.Id, kind, null, new Period(Founding, null), []));
        return await app.SignedInAsync(userName);
    }

    private async Task<Unit> RosterAsync(string unit, string code, params string[] names)
    {
        var branch = Unit.Found(app.Ids.Next<Unit>(), code, unit, UnitKind.PartyBranch, null, Founding);
        await app.KeepAsync(branch);
        foreach (var name in names)
        {
            var person = Person.Register(app.Ids.Next<Person>(), name, new PersonFacts());
            var member = Member.Admit(app.Ids.Next<Member>(), person.Id, new MemberFacts { Status = MemberStatus.Full, JoinedOn = Founding });
            member.Join(branch, Founding);
            await app.KeepAsync(person, member);
        }

        return branch;
    }
}
