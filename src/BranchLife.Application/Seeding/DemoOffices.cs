using BranchLife.Domain;
using BranchLife.Domain.Administration;
using BranchLife.Domain.Branches;
using BranchLife.Domain.Members;
using BranchLife.Domain.Supervision;

namespace BranchLife.Application.Seeding;

/// <summary>Office, supervising groups (assigned, ended, never assigned) and the three administrators: persons without membership.</summary>
internal sealed class DemoOffices(DemoWorld world)
{
    private static readonly DateOnly Open = new(2030, 12, 31);

    public void Staff()
    {
        var from = world.Today.AddMonths(-6);
        world.Office = Grant("office", GrantKind.Office, "office", world.Committee, from);
        Grant("county-office", GrantKind.Office, "office", world.County, from);
        Grant("system-admin", GrantKind.SystemAdministrator, "systemAdmin", null, from);
        Grant("security-admin", GrantKind.SecurityAdministrator, "securityAdmin", null, from);
        Grant("audit-admin", GrantKind.AuditAdministrator, "auditAdmin", null, from);

        world.Group = Form("第一督导组");
        world.Supervisor = Take(world.Group, "supervisor", from);
        foreach (var branch in world.Branches.Where((_, index) => index % 3 != 2))
        {
            branch.IsSupervised = true;
            world.Group.Assign(branch.Unit.Id, new Period(from, Open), new Dictionary<Id<Person>, Id<Unit>>());
        }

        var ended = Form("第二督导组");
        Take(ended, "supervisor-ended", from);
        foreach (var branch in world.Branches.Take(2))
            ended.Assign(branch.Unit.Id, new Period(from, world.Today.AddDays(-30)), new Dictionary<Id<Person>, Id<Unit>>());

        Take(Form("第三督导组"), "supervisor-unassigned", from);
    }

    private Person Grant(string key, GrantKind kind, string role, Unit? unit, DateOnly from)
    {
        var person = Register();
        world.Keep(Domain.Administration.Grant.Give(world.Ids.Next<Grant>(), person.Id, kind, unit?.Id, new Period(from, null), []));
        world.Accounts.Add(new DemoAccount(key, person, [role], unit, null));
        return person;
    }

    private SupervisingGroup Form(string name) =>
        world.Keep(SupervisingGroup.Form(world.Ids.Next<SupervisingGroup>(), name, world.Committee.Id));

    private Person Take(SupervisingGroup group, string key, DateOnly from)
    {
        var person = Register();
        group.Take(person.Id, isLeader: true, new Period(from, Open), ownBranch: null);
        world.Accounts.Add(new DemoAccount(key, person, ["supervisor"], null, null));
        return person;
    }

    private Person Register() =>
        world.Keep(Person.Register(world.Ids.Next<Person>(), world.Names.Next(), new PersonFacts { Gender = Gender.Male }));
}
