using System.Net;
using BranchLife.Documents.Reading;
using BranchLife.Domain;
using BranchLife.Domain.Administration;
using BranchLife.Domain.Branches;
using BranchLife.Domain.Members;
using BranchLife.Testing.Web;
using BranchLife.Testing.Workbooks;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Web.Tests.Imports;

public sealed class ImportingOverPages(BranchLifeApp app) : IClassFixture<BranchLifeApp>
{
    private static readonly byte[] Roster = XlsxFile.Of("名册", sheet => sheet
        .Row("姓名", "入党日期", "党员类别", "编组", "手机")
        .Row("柏松年", "1998-07-01", "正式", "枫林村党支部", "19900000001")
        .Row("辛夷", "03/04/2005", "正式", "枫林村党支部", "同上"));

    [Fact]
    public async Task goes_from_the_file_over_columns_and_preview_into_the_roster()
    {
        var (browser, unit, _) = await OfficeAsync();

        var handedIn = await browser.UploadAsync("/members/import", "Input.File", "名册.xlsx", Roster, ("Input.Unit", unit));
        Assert.Equal(HttpStatusCode.Found, handedIn.Status);
        var address = handedIn.Location!;
        var unread = await browser.GetAsync(address);
        Assert.Contains("没有找到认得出的表头", unread.Text, StringComparison.Ordinal);

        var told = await browser.SubmitAsync(address, Form(address, "Columns"), ("Input.Columns[3].Field", "unit"));
        Assert.Equal(HttpStatusCode.Found, told.Status);
        var preview = await browser.GetAsync(address);
        Assert.Contains("新增 1，更改 0，不变 0，不导入 1", preview.Text, StringComparison.Ordinal);
        Assert.Equal(["03/04/2005", "同上"], preview.Page.QuerySelectorAll("td strong.late").Select(cell => cell.TextContent));

        var done = await browser.SubmitAsync(address, Form(address, "TakeIn"));
        Assert.Equal((HttpStatusCode.Found, address), (done.Status, done.Location));
        Assert.Contains("1 行没有导入", (await browser.GetAsync(address)).Text, StringComparison.Ordinal);
        Assert.True(await app.LookAsync(db => db.Persons.AnyAsync(person => person.Name == "柏松年")));
        Assert.Contains("柏松年", (await browser.GetAsync($"{address}?rows=Unchanged")).Text, StringComparison.Ordinal);
        Assert.Contains("第 1 行", (await browser.GetAsync($"{address}?rows=Left")).Text, StringComparison.Ordinal);

        var failed = await (await browser.GetAsync($"{address}?handler=Failed")).Message.Content.ReadAsByteArrayAsync();
        Assert.Equal("辛夷", WorkbookReader.Read(new MemoryStream(failed)).Sheets[0].Rows[1][1].Text);
        Assert.Equal("/members/import", (await browser.SubmitAsync(address, Form(address, "Discard"))).Location);
        Assert.Equal(HttpStatusCode.NotFound, (await browser.GetAsync(address)).Status);
    }

    [Fact]
    public async Task says_what_is_wrong_with_a_file_beside_the_form()
    {
        var (browser, unit, _) = await OfficeAsync();

        var none = await browser.SubmitAsync("/branches/import", ("Input.Unit", unit));
        var page = await browser.UploadAsync("/branches/import", "Input.File", "表.xlsx", "<html><table>"u8.ToArray(), ("Input.Unit", unit));

        Assert.Equal((HttpStatusCode.Conflict, "请先选择要导入的文件。"), (none.Status, Assert.Single(none.Problems)));
        Assert.Equal(HttpStatusCode.Conflict, page.Status);
        Assert.Contains("网页", Assert.Single(page.Problems), StringComparison.Ordinal);
    }

    [Fact]
    public async Task has_one_effect_however_often_it_is_confirmed()
    {
        var (browser, unit, branch) = await OfficeAsync();
        var file = XlsxFile.Of("名册", sheet => sheet.Row("姓名", "入党日期", "党员类别", "党支部代码").Row("木兰", "1998-07-01", "正式", branch));
        var address = (await browser.UploadAsync("/members/import", "Input.File", "名册.xlsx", file, ("Input.Unit", unit))).Location!;
        var page = await browser.GetAsync(address);

        var first = await browser.SubmitAsync(page, address, Form(address, "TakeIn"));
        var second = await browser.SubmitAsync(page, address, Form(address, "TakeIn"));

        Assert.Equal((first.Status, first.Location), (second.Status, second.Location));
        Assert.Equal(1, await app.LookAsync(db => db.Persons.CountAsync(person => person.Name == "木兰")));
    }

    [Theory]
    [InlineData("/branches/import")]
    [InlineData("/members/import")]
    [InlineData("/members/import/01932c07-5c00-7000-8000-000000000001")]
    [InlineData("/members/import/01932c07-5c00-7000-8000-000000000001?handler=Failed")]
    [InlineData("/branches/import?handler=Template&unit=01932c07-5c00-7000-8000-000000000001")]
    public async Task is_not_there_for_anybody_but_an_office(string address)
    {
        var name = $"nobody-{Guid.NewGuid():N}"[..20];
        await app.HasAccountAsync(name);
        using var nobody = await app.SignedInAsync(name);

        Assert.Equal(HttpStatusCode.NotFound, (await nobody.GetAsync(address)).Status);
        Assert.Equal(HttpStatusCode.Found, (await app.Browser().GetAsync(address)).Status);
    }

    private static string Form(string address, string handler) => $"form[action=\"{address}?handler={handler}\"]";

    private async Task<(Browser Browser, string Unit, string BranchCode)> OfficeAsync()
    {
        var today = new DateOnly(2026, 11, 20);
        var code = $"{Guid.NewGuid():N}"[..8];
        var town = Unit.Found(app.Ids.Next<Unit>(), code, "松口镇党委", UnitKind.PrimaryCommittee, null, today);
        var branch = Unit.Found(app.Ids.Next<Unit>(), code + "01", "枫林村党支部", UnitKind.PartyBranch, town, today);
        await app.KeepAsync(town, branch);
        var person = await app.HasAccountAsync($"office-{code}");
        var giver = Person.Register(app.Ids.Next<Person>(), "安全管理员", new PersonFacts());
        await app.KeepAsync(giver);
        await app.KeepAsync(Grant.Give(
            app.Ids.Next<Grant>(), person.Id, GrantKind.Office, town.Id, new Period(today, null), [], giver.Id));
        return (await app.SignedInAsync($"office-{code}"), town.Id.ToString(), code + "01");
    }
}
