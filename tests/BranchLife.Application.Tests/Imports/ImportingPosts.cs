using BranchLife.Testing.Databases;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Tests.Imports;

public sealed class ImportingPosts
{
    private static readonly DateOnly Today = new(2026, 11, 20);

    [Theory, OnSqlite, OnPostgreSql]
    public async Task gives_posts_the_term_of_the_unit(Engine engine)
    {
        await using var office = await (await Office.OpenAsync(engine)).WithTownAsync();

        var posts = await PostsAsync(office, "77010101");

        Assert.Equal(["傅白 OrganizationCommissioner", "傅白 PublicityCommissioner", "甘小禾 Secretary"], posts.Select(post => post.Words));
        Assert.All(posts, post => Assert.Equal((new DateOnly(2025, 11, 1), new DateOnly(2030, 11, 30)), (post.From, post.To!.Value)));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task binds_the_secretary_whom_the_list_of_units_names(Engine engine)
    {
        await using var office = await (await Office.OpenAsync(engine)).WithTownAsync();

        Assert.Equal(["辛夷 Secretary"], (await PostsAsync(office, "770102")).Select(post => post.Words));
        Assert.Empty(await PostsAsync(office, "770101"));
        Assert.Equal("辛夷", await office.Database.LookAsync(db => db.Units.Where(unit => unit.Code == "770102").Select(unit => unit.SecretaryName).SingleAsync()));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task lets_a_post_go_on_where_the_term_has_run_out(Engine engine)
    {
        await using var office = await Office.OpenAsync(engine);
        await office.ImportUnitsAsync(["1", "根", "党委"], ["2", "西坡村党支部", "支部", "1", null, "2021.06-2026.06", "辛夷"]);
        await office.ImportMembersAsync([Office.People[2]]);

        var post = Assert.Single(await PostsAsync(office, "2"));
        Assert.Equal((new DateOnly(2021, 6, 1), null), (post.From, post.To));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task ends_the_old_secretary_s_time_when_a_roster_names_a_new_one(Engine engine)
    {
        await using var office = await (await Office.OpenAsync(engine)).WithTownAsync();
        var (old, young) = (Office.People[0].ToArray(), Office.People[1].ToArray());
        (old[7], young[7]) = (null, "书记");

        await office.ImportMembersAsync([old, young]);

        var posts = await PostsAsync(office, "77010101");
        Assert.Equal(Today.AddDays(-1), posts.Single(post => post.Words == "甘小禾 Secretary").To);
        Assert.Equal(Today, posts.Single(post => post.Words == "傅白 Secretary").From);
        Assert.Equal(Today.AddDays(-1), posts.Single(post => post.Words == "傅白 OrganizationCommissioner").To);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task leaves_posts_alone_that_an_empty_cell_does_not_mention(Engine engine)
    {
        await using var office = await (await Office.OpenAsync(engine)).WithTownAsync();
        var people = Office.People.Select(row => row.ToArray()).ToArray();
        foreach (var row in people) row[7] = null;

        Assert.Equal("0/0/4/0/1", Office.Line((await office.ImportMembersAsync(people)).Counts));
        Assert.Equal(3, (await PostsAsync(office, "77010101")).Count(post => post.To > Today));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task follows_a_list_of_units_that_names_another_secretary(Engine engine)
    {
        await using var office = await (await Office.OpenAsync(engine)).WithTownAsync();
        var branch = Office.Town[3].ToArray();
        branch[6] = "木槿";
        await office.ImportMembersAsync([["木槿", "女", null, "2010-01-01", "2011-01-01", "正式", "西坡村党支部"]]);

        await office.ImportUnitsAsync([branch]);

        var posts = await PostsAsync(office, "770102");
        Assert.Equal(["木槿 Secretary"], posts.Where(post => post.To is null || post.To >= Today).Select(post => post.Words));
        Assert.Equal(2, posts.Count);
    }

    [Theory, OnSqlite]
    public async Task leaves_a_second_secretary_of_one_roster_out_and_says_so(Engine engine)
    {
        await using var office = await Office.OpenAsync(engine);
        await office.ImportUnitsAsync(Office.Town);
        var second = Office.People[1].ToArray();
        second[7] = "书记、组织委员";

        var preview = await office.ImportMembersAsync([Office.People[0], second]);

        Assert.Contains(preview.Reading.Warnings, warning => warning.Code == "post-taken");
        Assert.Equal(["傅白 OrganizationCommissioner", "甘小禾 Secretary"], (await PostsAsync(office, "77010101")).Select(post => post.Words));
    }

    private static Task<List<Held>> PostsAsync(Office office, string code) => office.Database.LookAsync(async db =>
    {
        var posts = await (
            from post in db.Posts
            join unit in db.Units on post.UnitId equals unit.Id
            join person in db.Persons on post.PersonId equals person.Id
            where unit.Code == code
            select new { person.Name, post.Kind, post.From, post.To }).ToListAsync();
        return posts.Select(post => new Held($"{post.Name} {post.Kind}", post.From, post.To)).OrderBy(post => post.Words, StringComparer.Ordinal).ToList();
    });

    private sealed record Held(string Words, DateOnly From, DateOnly? To);
}
