using BranchLife.Application.Access;
using BranchLife.Application.Attachments;
using BranchLife.Application.Tests.Protection;
using BranchLife.Application.Tests.Sessions;
using BranchLife.Domain;
using BranchLife.Domain.Attachments;
using BranchLife.Domain.Members;
using BranchLife.Persistence.Reading;
using BranchLife.Testing.Databases;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Tests.Attachments;

public sealed class KeepingFiles
{
    [Theory, OnSqlite, OnPostgreSql]
    public async Task puts_them_under_their_hash_for_the_owner_of_the_program_alone(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        var branch = await SittingBranch.HeldAsync(database);
        await ArchivedBranch.AttachAsync(database, branch, "../../签到表.pdf", isRestricted: false);

        var kept = await database.LookAsync(db => db.Attachments.SingleAsync());
        var file = Assert.Single(Directory.GetFiles(database.Storage.Path, "*", SearchOption.AllDirectories));
        Assert.Equal(Path.Combine(database.Storage.Path, "attachments", kept.Sha256[..2], kept.Sha256), file);
        Assert.Equal("签到表.pdf", kept.FileName);
        if (!OperatingSystem.IsWindows()) Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(file));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task shows_restricted_ones_to_the_readers_of_all_criticism_alone_and_notes_it(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        var branch = await SittingBranch.HeldAsync(database);
        await ArchivedBranch.AttachAsync(database, branch, "签到表.pdf", isRestricted: false);
        await ArchivedBranch.AttachAsync(database, branch, "批评意见原稿.pdf", isRestricted: true);
        var restricted = await database.LookAsync(db => db.Attachments.SingleAsync(one => one.IsRestricted));

        foreach (var (reader, count) in new[]
        {
            (branch.People.Secretary, 2), (branch.People.Recorder, 2), (branch.People.Supervisor, 2), (branch.People.Comrade, 1), (branch.People.Commissioner, 1), (branch.People.Office, 1),
        })
        {
            Assert.Equal(count, (await ListAsync(database, branch, reader)).Rows.Count);
            if (count == 1) await Assert.ThrowsAsync<NotFoundException>(() => FileAsync(database, branch, reader, restricted.Id));
            else Assert.Equal("批评意见原稿.pdf", (await FileAsync(database, branch, reader, restricted.Id)).Name);
        }

        foreach (var stranger in new[] { branch.People.Stranger, branch.People.IdleSupervisor, branch.People.Auditor })
            await Assert.ThrowsAsync<NotFoundException>(() => ListAsync(database, branch, stranger));
        Assert.Equal(2, await database.LookAsync(db => db.ReadingLog.CountAsync(entry => entry.Kind == RecordKind.Attachment)));
    }

    [Theory, OnSqlite]
    public async Task is_for_secretary_host_and_recorder(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        var branch = await SittingBranch.HeldAsync(database);

        foreach (var other in new[] { branch.People.Comrade, branch.People.Supervisor, branch.People.Office })
            await Assert.ThrowsAsync<AccessDeniedException>(() => ArchivedBranch.AttachAsync(database, branch, "签到表.pdf", false, other));
        await Assert.ThrowsAsync<NotFoundException>(() => ArchivedBranch.AttachAsync(database, branch, "签到表.pdf", false, branch.People.Stranger));
    }

    [Theory, OnSqlite]
    public async Task takes_the_same_content_once_and_forgets_what_was_removed(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        var branch = await SittingBranch.HeldAsync(database);
        await ArchivedBranch.AttachAsync(database, branch, "签到表.pdf", isRestricted: false);
        Assert.Same(AttachmentRules.UploadedOnce,
            (await Assert.ThrowsAsync<RuleViolationException>(() => ArchivedBranch.AttachAsync(database, branch, "签到表.pdf", isRestricted: false))).Rule);

        var kept = await database.LookAsync(db => db.Attachments.SingleAsync());
        await database.AsAsync<RemoveAttachment>(branch.People.Recorder, use => use.ExecuteAsync(branch.Meeting, kept.Id, kept.Version, default));
        Assert.Empty(Directory.GetFiles(database.Storage.Path, "*", SearchOption.AllDirectories));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task neither_adds_nor_removes_after_the_seal_but_by_an_addition(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        var branch = await ArchivedBranch.FinishedAsync(database);
        var people = branch.Sitting.People;
        var files = await database.LookAsync(db => db.Attachments.AsNoTracking().ToListAsync());

        Assert.Equal(3, files.Count);
        Assert.All(files, file => Assert.True(file.IsSealed));
        Assert.Same(AttachmentRules.SealedAttachmentsStay,
            (await Assert.ThrowsAsync<RuleViolationException>(() => ArchivedBranch.AttachAsync(database, branch.Sitting, "后补.pdf", false))).Rule);
        foreach (var file in files)
        {
            Assert.Same(AttachmentRules.SealedAttachmentsStay, (await Assert.ThrowsAsync<RuleViolationException>(() => database.AsAsync<RemoveAttachment>(
                people.Secretary, use => use.ExecuteAsync(branch.Sitting.Meeting, file.Id, file.Version, default)))).Rule);
        }
    }

    [Theory, OnSqlite]
    public async Task hands_nothing_out_that_was_altered_on_the_disk(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        var branch = await SittingBranch.HeldAsync(database);
        await ArchivedBranch.AttachAsync(database, branch, "签到表.pdf", isRestricted: false);
        var kept = await database.LookAsync(db => db.Attachments.SingleAsync());
        await File.AppendAllTextAsync(Directory.GetFiles(database.Storage.Path, "*", SearchOption.AllDirectories)[0], "x");

        Assert.Same(AttachmentRules.BrokenFiles,
            (await Assert.ThrowsAsync<RuleViolationException>(() => FileAsync(database, branch, branch.People.Secretary, kept.Id))).Rule);
    }

    private static Task<AttachmentList.View> ListAsync(TestDatabase database, SittingBranch branch, Id<Person> by) =>
        database.AsAsync<AttachmentList, AttachmentList.View>(by, use => use.FindAsync(branch.Meeting, default));

    private static Task<AttachmentDownload.File> FileAsync(TestDatabase database, SittingBranch branch, Id<Person> by, Id<Attachment> id) =>
        database.AsAsync<AttachmentDownload, AttachmentDownload.File>(by, use => use.FindAsync(branch.Meeting, id, default));
}
