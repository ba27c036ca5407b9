using BranchLife.Domain;
using BranchLife.Domain.Administration;
using BranchLife.Domain.Branches;
using BranchLife.Domain.Campaigns;
using BranchLife.Domain.Members;
using BranchLife.Domain.Supervision;
using BranchLife.Persistence;
using BranchLife.Persistence.Accounts;
using Microsoft.AspNetCore.Identity;

namespace BranchLife.Application.Seeding;

/// <summary>
/// Fills an empty database with a county or a city: units, members, posts, a launched campaign with its frozen roster, and accounts
/// for fifty secretaries, fifty members, five supervisors, the office and the administrators. Kept committee by committee, so that
/// a city needs no more memory than a county.
/// </summary>
public sealed class SeedLarge(BranchLifeDbContext db, SeedDemo demo, IPasswordHasher<AppUser> hasher, ILookupNormalizer normalizer)
{
    private const int Secretaries = 50;
    private const int Supervisors = 5;

    /// <summary>Null when the database is not empty.</summary>
    public async Task<SeedManifest?> ExecuteAsync(SeedOptions options, SeedScale scale, CancellationToken ct)
    {
        if (!await demo.IsEmptyAsync(ct)) return null;

        var world = new DemoWorld(options, distinctNames: false);
        db.ChangeTracker.AutoDetectChangesEnabled = false;
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        var tree = new LargeTree(world, scale);
        var committees = tree.Found();
        world.Committee = committees[0];
        Launch(world);
        Staff(world);
        await FlushAsync(world, ct);

        for (var index = 0; index < scale.Branches; index++)
        {
            var committee = committees[(int)((long)index * committees.Count / scale.Branches)];
            var branch = tree.Found(index, committee);
            Freeze(world, branch);
            if (index < Secretaries) Name(world, branch, index);
            if (world.Things.Count > 4_000) await FlushAsync(world, ct);
        }

        world.Keep(world.Group);
        new DemoLogins(world, hasher, normalizer).Keep();
        await FlushAsync(world, ct);
        await transaction.CommitAsync(ct);
        db.ChangeTracker.AutoDetectChangesEnabled = true;
        return world.Manifest;
    }

    private static void Launch(DemoWorld world)
    {
        var texts = world.Texts;
        world.Campaign = world.Keep(Campaign.Draft(world.Ids.Next<Campaign>(), world.County.Id, world.County.Id, new CampaignNotice
        {
            Title = "2026年度专题组织生活会", Theme = texts.Theme, NoticeTitle = texts.NoticeTitle, NoticeNumber = texts.NoticeNumber,
            NoticeText = texts.NoticeText, AppliesToYear = 2026, WindowFrom = world.Today.AddDays(-45), WindowTo = world.Today.AddDays(100),
            TeamAspects = texts.TeamAspects, MemberAspects = texts.MemberAspects, StudyList = texts.StudyList,
        }));
        world.Campaign.Launch(world.Clock.Tick());
        world.List("campaign", new SeedManifest.Thing(world.Campaign.Id.Value, $"/campaigns/{world.Campaign.Id}", world.County.Code));
    }

    private static void Staff(DemoWorld world)
    {
        var from = world.Today.AddMonths(-6);
        world.Office = Grant("office", GrantKind.Office, "office", world.County);
        Grant("system-admin", GrantKind.SystemAdministrator, "systemAdmin", null);
        Grant("security-admin", GrantKind.SecurityAdministrator, "securityAdmin", null);
        Grant("audit-admin", GrantKind.AuditAdministrator, "auditAdmin", null);

        world.Group = SupervisingGroup.Form(world.Ids.Next<SupervisingGroup>(), "第一督导组", world.County.Id);
        for (var number = 1; number <= Supervisors; number++)
        {
            var person = Register();
            world.Group.Take(person.Id, isLeader: number == 1, new Period(from, null), ownBranch: null);
            world.Accounts.Add(new DemoAccount($"supervisor{number}", person, ["supervisor"], null, null));
        }

        Person Grant(string key, GrantKind kind, string role, Unit? unit)
        {
            var person = Register();
            world.Keep(Domain.Administration.Grant.Give(world.Ids.Next<Grant>(), person.Id, kind, unit?.Id, new Period(from, null), []));
            world.Accounts.Add(new DemoAccount(key, person, [role], unit, null));
            return person;
        }

        Person Register() =>
            world.Keep(Person.Register(world.Ids.Next<Person>(), world.Names.Next(), new PersonFacts { Gender = Gender.Male }));
    }

    private static void Freeze(DemoWorld world, DemoBranch branch)
    {
        foreach (var (_, member) in branch.People)
            world.Keep(RosterEntry.Freeze(world.Ids.Next<RosterEntry>(), world.Campaign.Id, branch.Unit.Id, member));
    }

    // The first branches have somebody who can sign in, a plan that can be handed in, and a supervising group.
    private static void Name(DemoWorld world, DemoBranch branch, int index)
    {
        var (secretary, member) = (branch.People[0], branch.People[^1]);
        world.Accounts.Add(new DemoAccount($"secretary{index + 1}", secretary.Person, ["secretary", "committee", "member"], branch.Unit, secretary.Member));
        world.Accounts.Add(new DemoAccount($"member{index + 1}", member.Person, ["member"], branch.Unit, member.Member));
        foreach (var (_, one) in new[] { secretary, member })
            world.List("member", new SeedManifest.Thing(one.Id.Value, $"/members/{one.Id}", branch.Unit.Code));
        world.Group.Assign(branch.Unit.Id, new Period(world.Today.AddMonths(-6), null), new Dictionary<Id<Person>, Id<Unit>>());
        SeedDemo.PlanAhead(world, branch);
    }

    private async Task FlushAsync(DemoWorld world, CancellationToken ct)
    {
        foreach (var batch in world.Things.Chunk(2_000))
        {
            db.AddRange(batch);
            await db.SaveChangesAsync(ct);
            db.ChangeTracker.Clear();
        }

        world.Things.Clear();
    }
}
