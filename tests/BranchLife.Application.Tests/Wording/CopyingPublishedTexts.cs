using BranchLife.Application.Rules;
using BranchLife.Application.Tests.Preparation;
using BranchLife.Application.Wording.Phrases;
using BranchLife.Application.Wording.Writing;
using BranchLife.Domain;
using BranchLife.Domain.Meetings;
using BranchLife.Domain.Procedure;
using BranchLife.Domain.Publicity;
using BranchLife.Persistence;
using BranchLife.Testing.Building;
using BranchLife.Testing.Databases;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace BranchLife.Application.Tests.Wording;

public sealed class CopyingPublishedTexts
{
    private const string Notice =
        "各党支部要对照联系服务群众的要求，重点检查走访是否经常、群众反映的事情是否有回音、窗口值班是否落实到人。"
        + "党员个人要联系思想和工作实际，把自己摆进去，把职责摆进去，说清楚问题发生在哪件事上。";

    private const string Ours =
        "十一月二十日下午在村部会议室集中学习，林向东领学，会后分三个小组讨论水渠清淤和路灯维修两件事。"
        + "书记同每名支委谈一次，支委分片同党员谈，外出党员用电话谈，周敏负责记时间和地点。";

    [Theory, OnSqlite, OnPostgreSql]
    public async Task shows_the_author_the_passage_with_the_title_of_the_notice(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        var branch = await Prepared.InAsync(database);
        await NoticeIsAsync(database, Notice);

        var copied = await CopiedAsync("我的问题是：重点检查走访是否经常、群众反映的事情是否有回音、窗口值班是否落实到人。");
        var own = await CopiedAsync("三季度只走访两户，路灯的事问了一次没有再问。");

        var found = Assert.Single(copied);
        Assert.StartsWith("《", found.Title, StringComparison.Ordinal);
        Assert.Contains("走访是否经常", Assert.Single(found.Passages), StringComparison.Ordinal);
        Assert.Empty(own);

        Task<IReadOnlyList<CopiedPassages.Copied>> CopiedAsync(string text) => database.AsAsync<CopiedPassages, IReadOnlyList<CopiedPassages.Copied>>(
            branch.Comrade, use => use.FindAsync(branch.Meeting.Id, text, PhraseBook.Shipped, default));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task shows_what_the_branch_has_posted_once_it_is_approved_and_never_another_s_or_a_promise(Engine engine)
    {
        const string Ours = "支委每人联系四户困难群众，每月至少入户一次，了解实际困难并登记回音";
        const string Promise = "每周自学两个半天并写学习笔记，年底在党小组会上汇报自学情况";
        await using var database = await TestDatabase.CreateAsync(engine);
        var branch = await Prepared.InAsync(database);
        var stranger = await database.LookAsync(db => db.Units.Where(unit => unit.Name == "白石村党支部").Select(unit => unit.Id).SingleAsync());
        await PostAsync(database, stranger, approved: true, Ours, (branch.Comrade, Promise));
        await PostAsync(database, branch.Branch.Id, approved: false, Ours, (branch.Comrade, Promise));
        Assert.Empty(await CopiedAsync(Ours));

        await PostAsync(database, branch.Branch.Id, approved: true, Ours, (branch.Comrade, Promise));

        var found = Assert.Single(await CopiedAsync($"今年的措施是{Ours}。"));
        Assert.Equal($"{A.Plan.Title}公示（第1期）", found.Title);
        Assert.Contains("每月至少入户一次", Assert.Single(found.Passages), StringComparison.Ordinal);
        Assert.Empty(await CopiedAsync(Promise));

        Task<IReadOnlyList<CopiedPassages.Copied>> CopiedAsync(string text) => database.AsAsync<CopiedPassages, IReadOnlyList<CopiedPassages.Copied>>(
            branch.Comrade, use => use.FindAsync(branch.Meeting.Id, text, PhraseBook.Shipped, default));
    }

    private static Task PostAsync(TestDatabase database, Id<Domain.Branches.Unit> branch, bool approved, string measure, (Id<Domain.Members.Person> By, string Words) promise)
    {
        var meeting = A.Meeting(of: branch).MinutesSealed();
        var (team, own) = (A.Problem(null, meeting).Confirmed(), A.Problem(promise.By, meeting).Confirmed());
        var items = new[] { A.Item(A.MeasurePlan with { OwnerId = promise.By }, team), A.Item(A.MeasurePlan with { OwnerId = promise.By }, own) };
        var plan = new PostingPlan(new DateOnly(2026, 11, 23), new DateOnly(2026, 12, 4), "村务公开栏", "孙丽", "村部", 10, 5);
        meeting.ConfirmProblemList([], promise.By, A.Moment);
        var notice = PublicNotice.Draft(Identities.Fresh<PublicNotice>(), meeting, 1, plan,
        [
            new PostedLine { Ordinal = 1, ItemId = items[0].Id, MemberId = null, Problem = "入户走访少", Measure = measure, Owner = "孙丽", DueOn = null },
            new PostedLine { Ordinal = 2, ItemId = items[1].Id, MemberId = promise.By, Problem = null, Measure = promise.Words, Owner = null, DueOn = null },
        ]);
        if (approved) notice.AdoptByCommittee([], "11月20日支委会同意", promise.By, A.Moment);
        return database.KeepAsync([meeting, team, own, .. items, notice]);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task finds_a_plan_that_is_the_notice_or_last_years_and_never_looks_at_another_branch(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        var branch = await Prepared.InAsync(database);
        await NoticeIsAsync(database, Notice);
        var stranger = await database.LookAsync(db => db.Units.Where(unit => unit.Name == "白石村党支部").Select(unit => unit.Id).SingleAsync());
        await database.KeepAsync([Earlier(stranger, "别的支部的方案")]);

        var ofAnother = await FindAsync(Ours);
        var ofNotice = await FindAsync(Notice);
        await database.KeepAsync([Earlier(branch.Branch.Id, "2025年度组织生活会")]);
        var ofLastYear = await FindAsync(Ours);

        Assert.Empty(ofAnother);
        Assert.Contains("相似度100%", Assert.Single(ofNotice).Message, StringComparison.Ordinal);
        var finding = Assert.Single(ofLastYear);
        Assert.Equal("方案与“2025年度组织生活会”相似度100%，请结合实际修改。", finding.Message);
        Assert.False(finding.Blocks);

        async Task<Finding[]> FindAsync(string content)
        {
            await using var scope = database.Scope();
            var meeting = A.Meeting(of: branch.Branch.Id, campaign: branch.Meeting.CampaignId, plan: Plan(content));
            var db = scope.ServiceProvider.GetRequiredService<BranchLifeDbContext>();
            db.Add(meeting);
            await db.SaveChangesAsync();
            return [.. (await scope.ServiceProvider.GetRequiredService<PlanFindings>().FindAsync(meeting, default)).Where(one => one.RuleId == "R-PLAN-06")];
        }
    }

    private static Meeting Earlier(Id<Domain.Branches.Unit> branch, string title) => Meeting.Begin(
        new MeetingOrder
        {
            Id = Identities.Fresh<Meeting>(), BranchId = branch, AppliesToYear = 2025, Kinds = MeetingKinds.OrganizationalLifeMeeting, PlanIsReviewed = false,
        },
        Plan(Ours) with { Title = title });

    private static PlanDraft Plan(string content) => A.Plan with
    {
        Requirements = null,
        Steps = [new PlanStep { Ordinal = 1, Phase = PlanPhase.Before, Title = "学习研讨", Content = content }],
    };

    private static async Task NoticeIsAsync(TestDatabase database, string words)
    {
        await using var scope = database.Scope();
        var db = scope.ServiceProvider.GetRequiredService<BranchLifeDbContext>();
        db.Entry(await db.Campaigns.SingleAsync()).Property(campaign => campaign.NoticeText).CurrentValue = words;
        await db.SaveChangesAsync();
    }
}
