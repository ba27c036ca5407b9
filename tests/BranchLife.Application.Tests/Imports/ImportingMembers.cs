using BranchLife.Application.Imports.Comparing;
using BranchLife.Application.Imports.Members;
using BranchLife.Domain;
using BranchLife.Domain.Members;
using BranchLife.Testing.Databases;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Tests.Imports;

public sealed class ImportingMembers
{
    [Theory, OnSqlite, OnPostgreSql]
    public async Task admits_members_with_all_that_the_roster_says(Engine engine)
    {
        await using var office = await Office.OpenAsync(engine);
        await office.ImportUnitsAsync(Office.Town);

        Assert.Equal("4/0/0/0/1", Office.Line((await office.ImportMembersAsync(Office.People)).Counts));

        var (person, member) = await FindAsync(office, "傅白");
        Assert.Equal((Gender.Male, new DateOnly(1975, 3, 1), true), (person.Gender, person.BornOn, person.BornMonthOnly));
        Assert.Equal(SensitiveText.From("19900000002"), person.Phone);
        Assert.Equal((new DateOnly(1998, 7, 1), true, new DateOnly(1999, 7, 1)), (member.JoinedOn, member.JoinedMonthOnly, member.FullOn));
        Assert.Equal(GuidanceCategories.Rural | GuidanceCategories.Youth, member.Categories);
        Assert.Equal(new DateOnly(2005, 3, 8), Assert.Single(member.Memberships).From);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task changes_nothing_the_second_time(Engine engine)
    {
        await using var office = await (await Office.OpenAsync(engine)).WithTownAsync();
        var before = await VersionsAsync(office);

        Assert.Equal("0/0/4/0/1", Office.Line((await office.ImportMembersAsync(Office.People)).Counts));
        Assert.Equal(before, await VersionsAsync(office));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task changes_one_cell_where_one_cell_differs(Engine engine)
    {
        await using var office = await (await Office.OpenAsync(engine)).WithTownAsync();
        var people = Office.People.Select(row => row.ToArray()).ToArray();
        people[0][10] = "19900000099";

        var preview = await office.ImportMembersAsync(people);

        Assert.Equal("0/1/3/0/1", Office.Line(preview.Counts));
        Assert.Equal([MemberFields.Phone], preview.Rows[0].Cells.Where(cell => cell.State is CellState.Changed).Select(cell => cell.Field));
        Assert.Equal(SensitiveText.From("19900000099"), (await FindAsync(office, "甘小禾")).Person.Phone);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task leaves_what_an_empty_cell_or_a_missing_column_does_not_mention(Engine engine)
    {
        await using var office = await (await Office.OpenAsync(engine)).WithTownAsync();

        var preview = await office.WithMembersAsync(
            Office.File(["姓名", "入党日期", "党员类别", "所在党支部", "性别", "学历"], ["傅白", "1998-07-01", "正式", "东桥村第一党支部", null, "大专"]), null);

        Assert.Equal("0/1/0/0/1", Office.Line(preview.Counts));
        Assert.Equal(["joined", "education"], preview.Rows[0].Cells.Where(cell => cell.State is CellState.Changed).Select(cell => cell.Field));
        var (person, member) = await FindAsync(office, "傅白");
        Assert.Equal((Gender.Male, "大专", SensitiveText.From("19900000002")), (person.Gender, person.Education, person.Phone));
        Assert.Equal((false, new DateOnly(1999, 7, 1)), (member.JoinedMonthOnly, member.FullOn!.Value));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task takes_the_good_rows_and_keeps_the_bad_ones_out(Engine engine)
    {
        await using var office = await Office.OpenAsync(engine);
        await office.ImportUnitsAsync(Office.Town);

        var preview = await office.ImportMembersAsync(
            [Office.People[0], ["安息香", "女", null, "2010-13-01", null, "正式", "西坡村党支部"], Office.People[2]]);

        Assert.Equal("2/0/0/1/0", Office.Line(preview.Counts));
        Assert.Equal(2, await office.Database.LookAsync(db => db.Members.CountAsync()));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task refuses_a_person_whom_the_database_has_in_another_branch(Engine engine)
    {
        await using var office = await (await Office.OpenAsync(engine)).WithTownAsync();
        var moved = Office.People[0].ToArray();
        moved[6] = "西坡村党支部";

        Assert.Equal(["member-two-branches"], (await office.ImportMembersAsync([moved])).Reading.Errors.Select(error => error.Code));
        Assert.Equal(["member-two-branches"], (await office.WithMembersAsync(Office.File(Office.MemberHeader, moved), below: "770102")).Reading.Errors.Select(error => error.Code));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task does_not_see_branches_outside_the_office_s_part_of_the_tree(Engine engine)
    {
        await using var office = await Office.OpenAsync(engine);
        await office.ImportUnitsAsync(Office.Town);

        var preview = await office.WithMembersAsync(Office.File(Office.MemberHeader, Office.People), below: "770101");

        Assert.Equal("2/0/0/2/1", Office.Line(preview.Counts));
        Assert.All(preview.Reading.Errors, error => Assert.Equal("unit-unknown", error.Code));
    }

    [Theory, OnSqlite]
    public async Task shows_what_it_would_do_without_doing_it(Engine engine)
    {
        await using var office = await Office.OpenAsync(engine);
        await office.ImportUnitsAsync(Office.Town);

        Assert.Equal("4/0/0/0/1", Office.Line((await office.PreviewMembersAsync(Office.File(Office.MemberHeader, Office.People))).Counts));
        Assert.Equal(0, await office.Database.LookAsync(db => db.Persons.CountAsync()));
    }

    [Theory, OnSqlite]
    public async Task carries_portions_of_thousands(Engine engine)
    {
        await using var office = await Office.OpenAsync(engine);
        await office.ImportUnitsAsync(Office.Town);
        var rows = Enumerable.Range(0, 2_500).Select(i => new object?[]
        {
            "甘" + (char)('一' + i), "女", null, new DateOnly(2003, 7, 1), new DateOnly(2004, 7, 1), "正式", "西坡村党支部", null, null, null, 19900000000 + i,
        }).ToArray();

        Assert.Equal(2_500, (await office.ImportMembersAsync(rows)).Counts.New);
        Assert.Equal(2_500, (await office.ImportMembersAsync(rows)).Counts.Unchanged);
        Assert.Equal(2_500, await office.Database.LookAsync(db => db.Members.CountAsync()));
    }

    internal static Task<(Person Person, Member Member)> FindAsync(Office office, string name) => office.Database.LookAsync(async db =>
    {
        var person = await db.Persons.AsNoTracking().SingleAsync(person => person.Name == name);
        return (person, await db.Members.AsNoTracking().SingleAsync(member => member.PersonId == person.Id));
    });

    private static Task<List<string>> VersionsAsync(Office office) => office.Database.LookAsync(async db =>
    {
        var persons = await db.Persons.OrderBy(person => person.Name).Select(person => person.Name + person.Version).ToListAsync();
        var members = await db.Members.OrderBy(member => member.JoinedOn).Select(member => "" + member.Version).ToListAsync();
        var posts = await db.Posts.OrderBy(post => post.Id).Select(post => post.Kind + ":" + post.Version).ToListAsync();
        return persons.Concat(members).Concat(posts).ToList();
    });
}
