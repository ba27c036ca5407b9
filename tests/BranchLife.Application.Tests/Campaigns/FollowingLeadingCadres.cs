using BranchLife.Application.Access;
using BranchLife.Application.Campaigns;
using BranchLife.Application.Rules;
using BranchLife.Application.Sessions;
using BranchLife.Application.Tests.Sessions;
using BranchLife.Domain;
using BranchLife.Domain.Meetings;
using BranchLife.Domain.Members;
using BranchLife.Domain.Procedure;
using BranchLife.Domain.Sessions;
using BranchLife.Testing.Building;
using BranchLife.Testing.Databases;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace BranchLife.Application.Tests.Campaigns;

/// <summary>双重组织生活: there as a guest is not there; there as a member without a word is half of it.</summary>
public sealed class FollowingLeadingCadres
{
    [Theory, OnSqlite, OnPostgreSql]
    public async Task tells_what_each_has_done_as_an_ordinary_member(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        var branch = await SittingBranch.ReadyAsync(database);
        var comrade = branch.People.Comrade;
        await LeadsAsync(database, comrade);
        Assert.Equal(DualLifeState.NotYet, (await OnlyAsync(database, branch)).State);

        await branch.ConveneAsync();
        await branch.SignInAsync([.. branch.People.Members.Select(SittingBranch.Present), SittingBranch.Present(branch.People.Supervisor)]);
        await branch.SayAsync(branch.People.Secretary, branch.People.Secretary, "入户走访偏少。");
        await EndedAsync(database, branch);
        Assert.Equal((DualLifeState.Partly, true, false), await StateAsync(database, branch));

        await branch.SayAsync(comrade, comrade, "入户走访偏少。");
        Assert.Equal((DualLifeState.Partly, true, true), await StateAsync(database, branch));
        await branch.SayAsync(branch.People.Secretary, comrade, "三季度只入户两次。");
        Assert.Equal((DualLifeState.Done, true, true), await StateAsync(database, branch));
    }

    [Theory, OnSqlite]
    public async Task leaves_open_who_was_not_there_as_a_member(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        var branch = await SittingBranch.ReadyAsync(database);
        await LeadsAsync(database, branch.People.Comrade);
        await branch.ConveneAsync();
        await branch.SignInAsync(new SignInEntry(branch.People.Comrade, Presence.Absent, "未请假", null));
        await EndedAsync(database, branch);

        Assert.Equal((DualLifeState.Open, false, false), await StateAsync(database, branch));
    }

    [Fact]
    public void does_not_take_a_guest_for_a_member()
    {
        var row = new LeadingCadres.View.Row("何大川", "青溪村党支部", null, HasMet: true, AsMember: false, AsGuest: true, Spoke: false, WasCriticised: false);

        Assert.Equal(DualLifeState.Open, row.State);
        Assert.Equal(DualLifeState.Partly, (row with { AsMember = true }).State);
        Assert.Equal(DualLifeState.Done, (row with { AsMember = true, Spoke = true, WasCriticised = true }).State);
    }

    [Theory, OnSqlite]
    public async Task is_for_the_offices_that_see_the_coverage(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        var branch = await SittingBranch.ReadyAsync(database);

        foreach (var other in new[] { branch.People.Secretary, branch.People.Comrade, branch.People.Supervisor, branch.People.Auditor })
            await Assert.ThrowsAsync<NotFoundException>(() => OfAsync(database, branch, other));
    }

    /// <summary>Supervises one branch and belongs to another: both plans say that the hours clash.</summary>
    [Theory, OnSqlite, OnPostgreSql]
    public async Task warns_both_plans_of_two_meetings_at_one_time(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        var branch = await SittingBranch.ReadyAsync(database);
        var host = branch.People.Stranger;
        await LeadsAsync(database, host);
        var own = await database.LookAsync(db => db.Members.Where(member => member.PersonId == host).SelectMany(member => member.Memberships).Select(held => held.BranchId).SingleAsync());
        var first = await branch.MeetingAsync();
        var second = A.Meeting(of: own, campaign: first.CampaignId, plan: A.Plan with { HeldOn = first.HeldOn, StartsAt = first.StartsAt, HostId = host, RecorderId = null, Steps = [] });
        await database.KeepAsync(second);
        Assert.DoesNotContain(await FindAsync(database, first), finding => finding.RuleId == "R-PLAN-08");

        await database.LookAsync(async db =>
        {
            (await db.SupervisingGroups.SingleAsync(group => group.Name == "第三督导组")).Take(host, false, new Period(new DateOnly(2026, 1, 1), null), own);
            return await db.SaveChangesAsync();
        });

        foreach (var meeting in new[] { first, second })
            Assert.Contains("时间冲突", Assert.Single(await FindAsync(database, meeting), finding => finding.RuleId == "R-PLAN-08").Message, StringComparison.Ordinal);
    }

    private static async Task<IReadOnlyList<Finding>> FindAsync(TestDatabase database, Meeting meeting)
    {
        await using var scope = database.Scope();
        return await scope.ServiceProvider.GetRequiredService<PlanFindings>().FindAsync(meeting, default);
    }

    private static Task<int> LeadsAsync(TestDatabase database, Id<Person> person) => database.LookAsync(async db =>
        await db.Members.Where(member => member.PersonId == person).ExecuteUpdateAsync(set => set.SetProperty(member => member.IsLeadingCadre, true))
        + await db.RosterEntries.Where(entry => entry.PersonId == person).ExecuteUpdateAsync(set => set.SetProperty(entry => entry.IsLeadingCadre, true)));

    private static Task<int> EndedAsync(TestDatabase database, SittingBranch branch) => database.LookAsync(async db =>
    {
        (await db.MeetingSessions.SingleAsync()).End(database.Clock.GetUtcNow());
        (await db.Meetings.SingleAsync(meeting => meeting.Id == branch.Meeting)).End([], branch.People.Secretary, database.Clock.GetUtcNow());
        return await db.SaveChangesAsync();
    });

    private static async Task<LeadingCadres.View> OfAsync(TestDatabase database, SittingBranch branch, Id<Person> by)
    {
        var campaign = (await branch.MeetingAsync()).CampaignId!.Value;
        return await database.AsAsync<LeadingCadres, LeadingCadres.View>(by, use => use.FindAsync(campaign, default));
    }

    private static async Task<LeadingCadres.View.Row> OnlyAsync(TestDatabase database, SittingBranch branch) =>
        Assert.Single((await OfAsync(database, branch, branch.People.Office)).Rows);

    private static async Task<(DualLifeState State, bool AsMember, bool Spoke)> StateAsync(TestDatabase database, SittingBranch branch)
    {
        var row = await OnlyAsync(database, branch);
        return (row.State, row.AsMember, row.Spoke);
    }
}
