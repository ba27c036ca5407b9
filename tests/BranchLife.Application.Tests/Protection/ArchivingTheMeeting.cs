using System.IO.Compression;
using System.Text;
using BranchLife.Application.Archives;
using BranchLife.Application.Reports.Exporting;
using BranchLife.Domain;
using BranchLife.Persistence.Protection;
using BranchLife.Testing.Databases;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace BranchLife.Application.Tests.Protection;

public sealed class ArchivingTheMeeting
{
    private const int Seed = 20261120;

    [Theory, OnSqlite, OnPostgreSql]
    public async Task gives_a_zip_that_verifies_without_the_database(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        var branch = await ArchivedBranch.FinishedAsync(database);
        var zip = await branch.ExportAsync(branch.Sitting.People.Secretary);

        var found = ArchivedBranch.Check(zip);

        Assert.Equal((true, null, 2), (found.Ok, found.First, found.Seals));
        using var opened = new ZipArchive(new MemoryStream(zip));
        var names = opened.Entries.Select(entry => entry.FullName).ToArray();
        Assert.Contains("index.html", names);
        Assert.Contains("verify.html", names);
        Assert.Contains("封存单/001.txt", names);
        Assert.Contains("封存记录/001-限定范围阅读部分.txt", names);
        Assert.Equal(3, names.Count(name => name.StartsWith("附件/", StringComparison.Ordinal)));
        Assert.Contains(names, name => name.StartsWith("文档/", StringComparison.Ordinal) && name.EndsWith(".docx", StringComparison.Ordinal));
        Assert.Equal("manifest.json", names[^1]);
    }

    [Theory, OnSqlite]
    public async Task gives_each_receiver_what_he_may_read(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        var branch = await ArchivedBranch.FinishedAsync(database);
        var people = branch.Sitting.People;
        const string Criticism = "三季度只入户两次", Own = ArchivedBranch.DissentText;

        Assert.Equal((true, true, 3), Held(await branch.ExportAsync(people.Secretary)));
        Assert.Equal((true, true, 3), Held(await branch.ExportAsync(people.Supervisor)));
        Assert.Equal((false, false, 2), Held(await branch.ExportAsync(people.Office)));
        Assert.Equal((true, true, 2), Held(await branch.ExportAsync(people.Comrade)));
        await Assert.ThrowsAsync<Access.NotFoundException>(() => branch.ExportAsync(people.Stranger));
        Assert.DoesNotContain("第1位同志的意见", Text(await branch.ExportAsync(people.Comrade)), StringComparison.Ordinal);

        (bool Criticism, bool Dissent, int Files) Held(byte[] zip)
        {
            Assert.Null(ArchivedBranch.Check(zip).First);
            var text = Text(zip);
            using var opened = new ZipArchive(new MemoryStream(zip));
            return (text.Contains(Criticism, StringComparison.Ordinal), text.Contains(Own, StringComparison.Ordinal),
                opened.Entries.Count(entry => entry.FullName.StartsWith("附件/", StringComparison.Ordinal)));
        }

        // Stored files stand in the zip as they are; documents are zips of their own.
        static string Text(byte[] zip) => Encoding.UTF8.GetString(zip);
    }

    [Theory, OnSqlite]
    public async Task is_logged_for_everybody_whose_words_went_out(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        var branch = await ArchivedBranch.FinishedAsync(database);
        await branch.ExportAsync(branch.Sitting.People.Supervisor);

        var (reader, comrade) = (branch.Sitting.People.Supervisor, branch.Sitting.People.Comrade);
        var purposes = await database.LookAsync(db => db.ReadingLog.Where(entry => entry.ReaderId == reader && entry.SubjectId == comrade)
            .Select(entry => entry.Purpose).Distinct().ToListAsync());
        Assert.Contains("导出归档包：存档备查", purposes);
    }

    [Theory, OnSqlite]
    public async Task is_refused_where_a_seal_does_not_hold(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        var branch = await ArchivedBranch.FinishedAsync(database);
        await using (var scope = database.Scope())
        {
            var guards = scope.ServiceProvider.GetRequiredService<RowGuards>();
            await guards.LiftAsync(default);
            await database.LookAsync(db => db.Minutes.ExecuteUpdateAsync(one => one.SetProperty(minutes => minutes.Body, minutes => minutes.Body + "。")));
            await guards.PutUpAsync(default);
        }

        var refused = await Assert.ThrowsAsync<RuleViolationException>(() => branch.ExportAsync(branch.Sitting.People.Secretary));
        Assert.Same(ExportRules.SealsDoNotHold, refused.Rule);
    }

    /// <summary>Some thousand bytes all over the file, each change of one of them; the file is named, or the zip itself.</summary>
    [Theory, OnSqlite]
    public async Task lets_no_changed_byte_pass(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        var branch = await ArchivedBranch.FinishedAsync(database);
        var zip = await branch.ExportAsync(branch.Sitting.People.Secretary);
        var random = new Random(Seed);
        var every = Math.Max(1, zip.Length / 3_000);

        for (var at = random.Next(every); at < zip.Length; at += random.Next(1, 2 * every))
        {
            var flip = (byte)random.Next(1, 256);
            zip[at] ^= flip;
            var found = ArchivedBranch.Check(zip);
            zip[at] ^= flip;
            Assert.False(found.Ok, $"Byte {at} changed and nothing was found.");
            Assert.NotEmpty(found.First!.Key);
        }

        foreach (var end in new[] { 0, 1, zip.Length / 2, zip.Length - 1 }) Assert.False(ArchivedBranch.Check(zip[..end]).Ok);
        Assert.False(ArchivedBranch.Check([.. zip, 0]).Ok);
        Assert.True(ArchivedBranch.Check(zip).Ok);
    }

    /// <summary>Somebody writes a whole archive anew with every checksum of the files right: the seals tell.</summary>
    [Theory]
    [InlineData("封存记录/001-正文.txt", "text-altered")]
    [InlineData("封存记录/001-限定范围阅读部分.txt", "text-altered")]
    [InlineData("封存记录/001-记录.json", "record-altered")]
    [InlineData("封存单/001.txt", "seal-altered")]
    [InlineData("附件/", "attachment-altered")]
    public async Task is_found_out_even_when_the_checksums_were_made_anew(string file, string kind)
    {
        await using var database = await TestDatabase.CreateAsync(Engine.Sqlite);
        var branch = await ArchivedBranch.FinishedAsync(database);
        var archive = await RewrittenArchive.OfAsync(await branch.ExportAsync(branch.Sitting.People.Secretary));

        var found = ArchivedBranch.Check(await archive.WithAsync(file, content => content.Replace("签", "笺").Replace("%%EOF", "%%EOG").Replace("自我", "自己").Replace("branch ", "brunch ")));

        Assert.Equal((false, kind), (found.Ok, found.First?.Kind));
        Assert.StartsWith(file, found.First!.Key, StringComparison.Ordinal);
    }

    [Theory, OnSqlite]
    public async Task tells_when_a_seal_was_dropped_or_the_order_was_changed(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        var branch = await ArchivedBranch.FinishedAsync(database);
        await branch.AddAsync("参会人员中的列席同志补记一名。");
        var archive = await RewrittenArchive.OfAsync(await branch.ExportAsync(branch.Sitting.People.Secretary));

        foreach (var chain in new int[][] { [0, 2], [1, 2], [0, 2, 1], [1, 0, 2], [0, 0, 1, 2] })
            Assert.Equal("chain-broken", ArchivedBranch.Check(await archive.WithChainAsync(chain)).First?.Kind);
        Assert.True(ArchivedBranch.Check(await archive.WithChainAsync([0, 1, 2])).Ok);
    }

    [Theory, OnSqlite]
    public async Task leaves_additions_at_the_end_of_the_chain(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        var branch = await ArchivedBranch.FinishedAsync(database);
        await branch.AddAsync("参会人员中的列席同志补记一名。");

        await using var scope = database.Scope();
        var seals = await scope.ServiceProvider.GetRequiredService<SealVerification>().FindAsync(default);
        var view = await database.AsAsync<SealsOfMeeting, SealsOfMeeting.View>(branch.Sitting.People.Comrade, use => use.FindAsync(branch.Sitting.Meeting, default));
        Assert.Null(seals.First);
        Assert.Equal(3, view.Rows.Count);
        Assert.EndsWith("补充说明（2）", view.Rows[^1].Name, StringComparison.Ordinal);
    }
}
