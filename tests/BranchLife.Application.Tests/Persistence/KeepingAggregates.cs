using BranchLife.Domain.Branches;
using BranchLife.Domain.Meetings;
using BranchLife.Domain.Members;
using BranchLife.Persistence;
using BranchLife.Testing.Databases;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace BranchLife.Application.Tests.Persistence;

public sealed class KeepingAggregates
{
    private static readonly DateOnly Day = new(2026, 11, 20);

    [Theory, OnSqlite, OnPostgreSql]
    public async Task replaces_the_steps_of_a_plan_and_counts_the_change(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        var branch = Unit.Found(database.Ids.Next<Unit>(), "1", "第一党支部", UnitKind.PartyBranch, null, Day);
        var meeting = Meeting.Begin(
            new MeetingOrder
            {
                Id = database.Ids.Next<Meeting>(), BranchId = branch.Id, AppliesToYear = 2026, PlanIsReviewed = true,
                Kinds = MeetingKinds.OrganizationalLifeMeeting | MeetingKinds.DemocraticAppraisal,
            },
            Plan("集中学习", "谈心谈话"));
        await database.KeepAsync(branch, meeting);

        await using (var scope = database.Scope())
        {
            var db = scope.ServiceProvider.GetRequiredService<BranchLifeDbContext>();
            var kept = await db.Meetings.SingleAsync();
            kept.ChangePlan(Plan("集中学习（两次）", "征求意见", "谈心谈话"), database.Ids.Next<Person>(), TestDatabase.Moment);
            await db.SaveChangesAsync();
        }

        var read = await database.LookAsync(db => db.Meetings.AsNoTracking().SingleAsync());
        Assert.Equal(["集中学习（两次）", "征求意见", "谈心谈话"], read.Steps.OrderBy(step => step.Ordinal).Select(step => step.Title));
        Assert.Equal(2, read.Version);
        Assert.Equal(MeetingKinds.OrganizationalLifeMeeting | MeetingKinds.DemocraticAppraisal, read.Kinds);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task refuses_the_second_of_two_savers(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        var branch = Unit.Found(database.Ids.Next<Unit>(), "1", "第一党支部", UnitKind.PartyBranch, null, Day);
        await database.KeepAsync(branch);

        await using var first = database.Scope();
        await using var second = database.Scope();
        var one = first.ServiceProvider.GetRequiredService<BranchLifeDbContext>();
        var other = second.ServiceProvider.GetRequiredService<BranchLifeDbContext>();
        (await one.Units.SingleAsync()).Change("第二党支部", UnitKind.PartyBranch, null, Day.AddDays(1));
        (await other.Units.SingleAsync()).Change("第三党支部", UnitKind.PartyBranch, null, Day.AddDays(1));
        await one.SaveChangesAsync();

        await Assert.ThrowsAsync<DbUpdateConcurrencyException>(() => other.SaveChangesAsync());
        Assert.Equal("第二党支部", await database.LookAsync(db => db.Units.Select(unit => unit.Name).SingleAsync()));
    }

    private static PlanDraft Plan(params string[] steps) => new()
    {
        Title = "2026年度组织生活会",
        Steps = [.. steps.Select(title => new PlanStep { Ordinal = 0, Phase = PlanPhase.Before, Title = title, DueOn = Day })],
    };
}
