using BranchLife.Application.Reports.MeetingReports;
using BranchLife.Domain;
using BranchLife.Domain.Meetings;
using BranchLife.Persistence;
using BranchLife.Persistence.Accounts;
using BranchLife.Persistence.Attachments;
using BranchLife.Persistence.Protection;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Seeding;

/// <summary>
/// Fills an empty database with invented units, people and meetings at every stage. Refused where anything is kept already:
/// demo data never mixes with real records.
/// </summary>
public sealed class SeedDemo(BranchLifeDbContext db, IPasswordHasher<AppUser> hasher, ILookupNormalizer normalizer, RowGuards guards, AttachmentStore store)
{
    public const string NotEmpty = "数据库中已有数据，不能写入演示数据。";

    public async Task<bool> IsEmptyAsync(CancellationToken ct) =>
        !await db.Units.AnyAsync(ct) && !await db.Persons.AnyAsync(ct) && !await db.Users.AnyAsync(ct);

    /// <summary>Null when the database is not empty.</summary>
    public async Task<SeedManifest?> ExecuteAsync(SeedOptions options, CancellationToken ct)
    {
        if (!await IsEmptyAsync(ct)) return null;

        var world = new DemoWorld(options);
        new DemoTree(world).Grow();
        new DemoOffices(world).Staff();
        DemoPrincipals.Name(world);
        new DemoLastYear(world).Remember();
        var campaign = new DemoCampaign(world);
        campaign.Launch();
        foreach (var branch in world.Branches) new DemoRoad(world, branch).Walk(campaign);
        PlanAhead(world, world.Branches[^1]);
        foreach (var branch in world.Branches) new DemoPromises(world, branch).Keep();
        world.Marks.Publish();

        new DemoLogins(world, hasher, normalizer).Keep();
        foreach (var content in world.Files.Values) await store.KeepAsync(content, ct);
        await SaveAsync(world, ct);
        await HandInReportsAsync(world, ct);
        return world.Manifest;
    }

    /// <summary>A plan that can be submitted as it stands, on any day until 2030.</summary>
    internal static void PlanAhead(DemoWorld world, DemoBranch branch)
    {
        world.Clock.GoTo(world.Today.AddDays(-3), 9);
        var adopted = DemoRegular.Adopt(world, branch);
        var meeting = world.Keep(Meeting.Begin(
            new MeetingOrder
            {
                Id = world.Ids.Next<Meeting>(), BranchId = branch.Unit.Id, AppliesToYear = 2030, PlanIsReviewed = true,
                Kinds = MeetingKinds.OrganizationalLifeMeeting,
            },
            DemoPlan.For(world, branch, "2030年度组织生活会", new DateOnly(2030, 12, 10), adopted.Id)));
        world.List("meeting", new SeedManifest.Thing(meeting.Id.Value, $"/meetings/{meeting.Id}", branch.Unit.Code, Stage: meeting.Stage.ToString()));
    }

    private async Task HandInReportsAsync(DemoWorld world, CancellationToken ct)
    {
        foreach (var demo in world.Reports)
        {
            var report = await db.MeetingReports.SingleAsync(report => report.Id == demo.Id, ct);
            var meeting = await db.Meetings.AsNoTracking().SingleAsync(meeting => meeting.Id == report.MeetingId, ct);
            report.Submit([], (await db.WrittenAsync(meeting, report.Kind, report, demo.SubmittedAt.ChinaDay, ct)).Drafts, demo.Secretary, demo.SubmittedAt);
            if (demo.Reviewer is { } reviewer) report.Accept(reviewer, demo.ReviewedAt);
        }

        await db.SaveChangesAsync(ct);
    }

    private async Task SaveAsync(DemoWorld world, CancellationToken ct)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        await guards.LiftAsync(ct); // what comes into an empty database sealed comes before its guards
        foreach (var batch in world.Things.Chunk(500))
        {
            db.AddRange(batch);
            await db.SaveChangesAsync(ct);
            db.ChangeTracker.Clear();
        }

        await guards.PutUpAsync(ct);
        await transaction.CommitAsync(ct);
    }
}
