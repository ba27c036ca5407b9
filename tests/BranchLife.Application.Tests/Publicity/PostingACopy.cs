using System.IO.Compression;
using System.Xml.Linq;
using BranchLife.Application.Access;
using BranchLife.Application.Publicity;
using BranchLife.Application.Rectification;
using BranchLife.Application.Reports.Exporting;
using BranchLife.Application.Tests.Rectification;
using BranchLife.Application.Tests.Reports;
using BranchLife.Domain;
using BranchLife.Domain.Members;
using BranchLife.Domain.Preparation;
using BranchLife.Domain.Publicity;
using BranchLife.Domain.Rectification;
using BranchLife.Persistence;
using BranchLife.Testing.Databases;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Tests.Publicity;

public sealed class PostingACopy
{
    private static readonly IReadOnlyDictionary<Id<RectificationItem>, PostingWords> AsListed = new Dictionary<Id<RectificationItem>, PostingWords>();

    [Theory, OnSqlite, OnPostgreSql]
    public async Task holds_the_branch_s_items_whole_and_of_members_the_consented_promise_alone(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        var branch = await FollowedUpAsync(database);
        await branch.ItemAsync(database, null, branch.Recorder, new DateOnly(2026, 12, 31));
        var promised = await branch.ItemAsync(database, branch.Comrade, branch.Comrade, new DateOnly(2026, 12, 31));
        await branch.ItemAsync(database, branch.Secretary, branch.Secretary, new DateOnly(2026, 12, 31));
        await Assert.ThrowsAsync<AccessDeniedException>(() => ConsentAsync(branch.Commissioner, true));
        await ConsentAsync(branch.Comrade, true);

        var id = await DraftAsync(database, branch);
        var lines = await database.LookAsync(db => db.PublicNotices.AsNoTracking().Where(notice => notice.Id == id).SelectMany(notice => notice.Lines).OrderBy(line => line.Ordinal).ToListAsync());

        Assert.Equal([(null, "入户走访少"), (branch.Comrade, null)], lines.Select(line => (line.MemberId, line.Problem)));

        Task ConsentAsync(Id<Person> by, bool given) => database.AsAsync<ConsentToPosting>(by, use => use.ExecuteAsync(promised.Id, given, 1, default));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task keeps_back_planted_names_phrases_and_private_matters_and_never_prints_them(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        var branch = await FollowedUpAsync(database);
        var item = await branch.ItemAsync(database, null, branch.Recorder, new DateOnly(2026, 12, 31));
        string[] planted =
        [
            "三季度只入户两次，回访没有登记。", "胡小满提出走访少", "因患病住院没有参加学习", "夫妻矛盾影响工作", "受过警告处分", "电话13900000000反映", "身份证990101199001011234",
        ];

        foreach (var words in planted)
        {
            var id = await DraftAsync(database, branch, new Dictionary<Id<RectificationItem>, PostingWords> { [item.Id] = new(words, null) });
            var refused = await Assert.ThrowsAsync<RuleViolationException>(() => SubmitAsync(database, branch, id));
            Assert.Equal(PublicNoticeRules.StoppedWordsAreMended, refused.Rule);
            Assert.DoesNotContain("三季度", refused.Message, StringComparison.Ordinal);
        }

        var clean = await DraftAsync(database, branch);
        await SubmitAsync(database, branch, clean);
        await ApproveAsync(database, branch, clean);
        var file = await database.AsAsync<ExportDocument, TakenFile>(branch.AnotherComrade, async export => await TakenFile.OfAsync(await export.ExecuteAsync(
            ExportCatalogue.Find(ExportCatalogue.Posting)!, ExportFormat.Docx, branch.Meeting.Id, "张贴", default)));
        var view = await database.AsAsync<PublicNoticeDetails, PublicNoticeDetails.View>(branch.AnotherComrade, use => use.FindAsync(clean, default));

        var printed = await BodyOfAsync(file);
        Assert.Contains("入户走访少", printed, StringComparison.Ordinal);
        Assert.All(planted, words => Assert.DoesNotContain(words, printed, StringComparison.Ordinal));
        Assert.DoesNotContain("胡小满", printed, StringComparison.Ordinal);
        Assert.Equal("入户走访少", Assert.Single(view.Lines).Problem);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task leaves_out_at_once_whose_consent_was_taken_back_and_keeps_the_change(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        var branch = await FollowedUpAsync(database);
        var promised = await branch.ItemAsync(database, branch.Comrade, branch.Comrade, new DateOnly(2026, 12, 31));
        await ConsentAsync(true, 1);
        var first = await DraftAsync(database, branch);
        await SubmitAsync(database, branch, first);
        await ApproveAsync(database, branch, first);

        await ConsentAsync(false, 2);

        var view = await database.AsAsync<PublicNoticeDetails, PublicNoticeDetails.View>(branch.AnotherComrade, use => use.FindAsync(first, default));
        Assert.Equal((0, 1, 0), (view.Lines.Count, view.TakenBack, view.Promises.Count()));
        var next = await DraftAsync(database, branch);
        Assert.Equal(0, await database.LookAsync(db => db.PublicNotices.Where(notice => notice.Id == next).SelectMany(notice => notice.Lines).CountAsync()));
        Assert.Equal([true, false], await database.LookAsync(db => db.RectificationItems.Where(item => item.Id == promised.Id)
            .SelectMany(item => item.Consents).OrderBy(consent => consent.Ordinal).Select(consent => consent.Given).ToListAsync()));

        Task ConsentAsync(bool given, int version) =>
            database.AsAsync<ConsentToPosting>(branch.Comrade, use => use.ExecuteAsync(promised.Id, given, version, default));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task is_approved_by_above_alone_and_stands_five_working_days(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        var branch = await FollowedUpAsync(database);
        await branch.ItemAsync(database, null, branch.Recorder, new DateOnly(2026, 12, 31));
        var refused = await Assert.ThrowsAsync<RuleViolationException>(() => DraftAsync(database, branch, AsListed, days: 5));
        Assert.Equal(PublicNoticeRules.PostedLongEnough, refused.Rule);
        var id = await DraftAsync(database, branch);
        await Assert.ThrowsAsync<NotFoundException>(() => ApproveAsync(database, branch, id));
        Assert.Equal(PublicNoticeRules.AboveDecidesWhereItStands, (await Assert.ThrowsAsync<RuleViolationException>(() =>
            database.AsAsync<AdoptPublicNotice>(branch.Secretary, use => use.ExecuteAsync(id, "支委会同意", 1, default)))).Rule);
        await SubmitAsync(database, branch, id);

        foreach (var other in new[] { branch.Secretary, branch.Supervisor })
            await Assert.ThrowsAsync<AccessDeniedException>(() => ApproveAsync(database, branch, id, other));
        await ApproveAsync(database, branch, id);

        Assert.Equal(PublicNoticeState.Approved, await database.LookAsync(db => db.PublicNotices.Select(notice => notice.State).SingleAsync()));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task brings_back_what_people_say_as_an_opinion_that_supplements_the_list(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        var branch = await FollowedUpAsync(database);
        await branch.ItemAsync(database, null, branch.Recorder, new DateOnly(2026, 12, 31));
        var id = await DraftAsync(database, branch);
        await SubmitAsync(database, branch, id);
        await ApproveAsync(database, branch, id);

        var opinion = await database.AsAsync<RecordPostingFeedback, Id<Opinion>>(branch.Commissioner, use => use.ExecuteAsync(id, "村口路灯坏了三个月没有人管", 3, default));
        var problem = await database.AsAsync<TakeProblem, Id<Problem>>(branch.Secretary, use => use.ExecuteAsync(
            branch.Meeting.Id, new ProblemSource(ProblemLinkKind.Opinion, opinion.Value), null, default));

        var found = await database.LookAsync(db => db.Problems.AsNoTracking().SingleAsync(known => known.Id == problem));
        Assert.Equal((ProblemOrigin.Masses, true, opinion.Value), (found.Origin, found.IsConfirmed, Assert.Single(found.Links).RecordId));
        Assert.Equal(1, await database.LookAsync(db => db.Claims.CountAsync(claim => claim.RecordId == opinion.Value)));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task is_seen_by_the_same_people_in_the_table_and_in_the_rows(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        var branch = await FollowedUpAsync(database);
        await branch.ItemAsync(database, null, branch.Recorder, new DateOnly(2026, 12, 31));
        var id = await DraftAsync(database, branch);
        Assert.Equal(3, await ReadersAsync());
        await SubmitAsync(database, branch, id);
        Assert.Equal(5, await ReadersAsync());
        await ApproveAsync(database, branch, id);
        Assert.Equal(7, await ReadersAsync());

        async Task<int> ReadersAsync()
        {
            var notice = await database.LookAsync(db => db.PublicNotices.AsNoTracking().SingleAsync());
            var readers = 0;
            foreach (var person in branch.Everybody)
            {
                await using var scope = await database.AsAsync(person);
                var db = (BranchLifeDbContext)scope.ServiceProvider.GetService(typeof(BranchLifeDbContext))!;
                var actor = (Actor)scope.ServiceProvider.GetService(typeof(Actor))!;
                var relation = await ((Relations)scope.ServiceProvider.GetService(typeof(Relations))!).ToAsync(notice.BranchId, default);
                var may = PublicNoticeAccess.Allows(PublicNoticeAction.Read, notice, relation);
                Assert.Equal(may, await db.PublicNotices.VisibleTo(db, actor).AnyAsync());
                if (may) readers++;
            }

            return readers;
        }
    }

    // The body alone: at the foot stands who has taken it out.
    private static async Task<string> BodyOfAsync(TakenFile file)
    {
        await using var archive = new ZipArchive(new MemoryStream(file.Content), ZipArchiveMode.Read);
        await using var part = await archive.GetEntry("word/document.xml")!.OpenAsync();
        return (await XDocument.LoadAsync(part, LoadOptions.None, default)).Root!.Value;
    }

    private static async Task<FollowedUpBranch> FollowedUpAsync(TestDatabase database)
    {
        var branch = await FollowedUpBranch.InAsync(database);
        await using var scope = database.Scope();
        var db = (BranchLifeDbContext)scope.ServiceProvider.GetService(typeof(BranchLifeDbContext))!;
        (await db.Meetings.SingleAsync(meeting => meeting.Id == branch.Meeting.Id)).ConfirmProblemList([], branch.Secretary, TestDatabase.Moment);
        await db.SaveChangesAsync();
        return branch;
    }

    private static Task<Id<PublicNotice>> DraftAsync(
        TestDatabase database, FollowedUpBranch branch, IReadOnlyDictionary<Id<RectificationItem>, PostingWords>? words = null, int days = 7) =>
        database.AsAsync<DraftPublicNotice, Id<PublicNotice>>(branch.Secretary, use => use.ExecuteAsync(branch.Meeting.Id, new PublicNoticeDraft(
            new DateOnly(2026, 11, 23), new DateOnly(2026, 11, 22).AddDays(days == 5 ? 4 : days), "村务公开栏", "孙丽", "支部活动室", words ?? AsListed), default));

    private static async Task SubmitAsync(TestDatabase database, FollowedUpBranch branch, Id<PublicNotice> id)
    {
        var version = await database.LookAsync(db => db.PublicNotices.Where(notice => notice.Id == id).Select(notice => notice.Version).SingleAsync());
        await database.AsAsync<SubmitPublicNotice>(branch.Secretary, use => use.ExecuteAsync(id, version, default));
    }

    private static async Task ApproveAsync(TestDatabase database, FollowedUpBranch branch, Id<PublicNotice> id, Id<Person>? by = null)
    {
        var shown = await database.LookAsync(db => db.PublicNotices.Where(notice => notice.Id == id).Select(notice => new { notice.Version, notice.Fingerprint }).SingleAsync());
        await database.AsAsync<ApprovePublicNotice>(by ?? branch.Office, use => use.ExecuteAsync(id, shown.Fingerprint, shown.Version, default));
    }
}
