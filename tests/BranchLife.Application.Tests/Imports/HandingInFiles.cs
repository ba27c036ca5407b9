using BranchLife.Application.Access;
using BranchLife.Application.Imports.Files;
using BranchLife.Application.Imports.Members;
using BranchLife.Domain;
using BranchLife.Domain.Administration;
using BranchLife.Domain.Branches;
using BranchLife.Domain.Members;
using BranchLife.Persistence.Imports;
using BranchLife.Testing.Databases;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Tests.Imports;

public sealed class HandingInFiles
{
    [Theory, OnSqlite, OnPostgreSql]
    public async Task lets_an_office_look_take_in_and_remove(Engine engine)
    {
        await using var office = await Office.OpenAsync(engine);
        var (clerk, town) = await ClerkAsync(office);
        var file = await HandInAsync(office, clerk, town, Office.File(Office.MemberHeader, Office.People));

        var view = await LookAsync(office, clerk, file);
        var counts = await office.Database.AsAsync<TakeInFile, string>(clerk, async use => Office.Line(await use.ExecuteAsync(file, ImportKind.Members, default)));

        Assert.Equal(("名册.xlsx", "中共望塘镇委员会", "4/0/0/0/1"), (view.FileName, view.Unit, Office.Line(view.Preview.Counts)));
        Assert.Equal("4/0/0/0/1", counts);
        Assert.Equal("0/0/4/0/1", Office.Line((await LookAsync(office, clerk, file)).Preview.Counts));
        await office.Database.AsAsync<DiscardFile>(clerk, use => use.ExecuteAsync(file, ImportKind.Members, default));
        await Assert.ThrowsAsync<NotFoundException>(() => LookAsync(office, clerk, file));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task shows_nothing_to_anybody_else_or_after_a_day(Engine engine)
    {
        await using var office = await Office.OpenAsync(engine);
        var (clerk, town) = await ClerkAsync(office);
        var (colleague, _) = await ClerkAsync(office);
        var stranger = await PersonAsync(office);
        var file = await HandInAsync(office, clerk, town, Office.File(Office.MemberHeader, Office.People));

        await Assert.ThrowsAsync<NotFoundException>(() => LookAsync(office, colleague, file));
        await Assert.ThrowsAsync<NotFoundException>(() => LookAsync(office, stranger, file));
        await Assert.ThrowsAsync<NotFoundException>(() => HandInAsync(office, stranger, town, Office.File(Office.MemberHeader)));
        await Assert.ThrowsAsync<NotFoundException>(() => office.Database.AsAsync<PreviewFile, PreviewFile.View>(clerk, use => use.FindAsync(file, ImportKind.Units, default)));
        office.Database.Clock.Advance(TimeSpan.FromHours(25));
        await Assert.ThrowsAsync<NotFoundException>(() => LookAsync(office, clerk, file));
        await HandInAsync(office, clerk, town, Office.File(Office.MemberHeader));
        Assert.Equal(1, await office.Database.LookAsync(db => db.ImportFiles.CountAsync()));
    }

    [Theory, OnSqlite]
    public async Task keeps_the_file_where_nobody_reads_it(Engine engine)
    {
        await using var office = await Office.OpenAsync(engine);
        var (clerk, town) = await ClerkAsync(office);
        var content = Office.File(Office.MemberHeader, Office.People);
        await HandInAsync(office, clerk, town, content);

        var kept = await office.Database.LookAsync(db => db.ImportFiles.Select(file => file.Sealed).SingleAsync());

        Assert.True(kept.AsSpan().IndexOf(content.AsSpan(0, 64)) < 0);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task learns_what_header_words_mean_for_the_next_list_of_the_office(Engine engine)
    {
        await using var office = await Office.OpenAsync(engine);
        var (clerk, town) = await ClerkAsync(office);
        var content = Office.File(["姓名", "编组", "入党日期", "党员类别", "备注"], ["甘小禾", "西坡村党支部", "2003-07-01", "正式", "内部"]);
        var file = await HandInAsync(office, clerk, town, content);

        var before = await LookAsync(office, clerk, file);
        Assert.Equal([("姓名", "name"), ("编组", null), ("入党日期", "joined"), ("党员类别", "status"), ("备注", "note")],
            Assert.Single(before.Columns).Words.Select(word => (word.Header, word.Field)));
        await office.Database.AsAsync<NameColumns>(clerk, use => use.ExecuteAsync(
            file, ImportKind.Members, new Dictionary<string, string?> { ["编 组"] = MemberFields.Unit, ["备注"] = null, ["姓名"] = MemberFields.Name }, default));

        Assert.Equal("1/0/0/0/0", Office.Line((await LookAsync(office, clerk, file)).Preview.Counts));
        Assert.Equal(["备注", "编组"], await office.Database.LookAsync(db => db.ImportWords.OrderBy(word => word.Word).Select(word => word.Word).ToListAsync()));
        Assert.Equal("1/0/0/0/0", Office.Line((await LookAsync(office, clerk, await HandInAsync(office, clerk, town, content))).Preview.Counts));
        var (neighbour, branch) = await ClerkAsync(office, "770101");
        Assert.Empty((await LookAsync(office, neighbour, await HandInAsync(office, neighbour, branch, content))).Preview.Rows);
    }

    [Theory, OnSqlite]
    public async Task says_at_the_door_what_is_no_workbook(Engine engine)
    {
        await using var office = await Office.OpenAsync(engine);
        var (clerk, town) = await ClerkAsync(office);

        var refusal = await Assert.ThrowsAsync<RuleViolationException>(() => HandInAsync(office, clerk, town, "<html><table>"u8.ToArray()));

        Assert.Equal("I-03", refusal.Rule.Code);
        Assert.Contains("网页", refusal.Message, StringComparison.Ordinal);
    }

    [Theory, OnSqlite]
    public async Task gives_an_empty_list_with_the_office_s_own_branches(Engine engine)
    {
        await using var office = await Office.OpenAsync(engine);
        var (clerk, village) = await ClerkAsync(office, "770101");

        var book = Office.Read(await office.Database.AsAsync<ImportTemplate, byte[]>(clerk, use => use.FindAsync(ImportKind.Members, village, default)));

        Assert.Equal(["填表说明", "党员名册", "选项"], book.Sheets.Select(sheet => sheet.Name));
        await Assert.ThrowsAsync<NotFoundException>(async () => await office.Database.AsAsync<ImportTemplate, byte[]>(
            await PersonAsync(office), use => use.FindAsync(ImportKind.Members, village, default)));
    }

    private static Task<PreviewFile.View> LookAsync(Office office, Id<Person> person, Id<ImportFile> file) =>
        office.Database.AsAsync<PreviewFile, PreviewFile.View>(person, use => use.FindAsync(file, ImportKind.Members, default));

    private static Task<Id<ImportFile>> HandInAsync(Office office, Id<Person> person, Id<Unit> unit, byte[] content) =>
        office.Database.AsAsync<HandInFile, Id<ImportFile>>(person, use =>
            use.ExecuteAsync(ImportKind.Members, unit, "C:\\表格\\名册.xlsx", new MemoryStream(content), default));

    private static async Task<(Id<Person> Clerk, Id<Unit> Unit)> ClerkAsync(Office office, string code = "7701")
    {
        if (!await office.Database.LookAsync(db => db.Units.AnyAsync())) await office.ImportUnitsAsync(Office.Town);
        var unit = await office.Database.LookAsync(db => db.Units.Where(unit => unit.Code == code).Select(unit => unit.Id).SingleAsync());
        var clerk = await PersonAsync(office);
        await office.Database.KeepAsync(Grant.Give(
            office.Database.Ids.Next<Grant>(), clerk, GrantKind.Office, unit, new Period(new DateOnly(2026, 1, 1), null), [], await PersonAsync(office)));
        return (clerk, unit);
    }

    private static async Task<Id<Person>> PersonAsync(Office office)
    {
        var person = Person.Register(office.Database.Ids.Next<Person>(), "木兰", new PersonFacts());
        await office.Database.KeepAsync(person);
        return person.Id;
    }
}
