using BranchLife.Application.Access;
using BranchLife.Application.Administration;
using BranchLife.Domain;
using BranchLife.Domain.Administration;
using BranchLife.Domain.Branches;
using BranchLife.Domain.Members;
using BranchLife.Domain.Supervision;
using BranchLife.Testing.Databases;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Tests.Accounts;

public sealed class GivingRights
{
    private static readonly DateOnly Founding = new(2020, 1, 1);

    [Theory, OnSqlite, OnPostgreSql]
    public async Task makes_an_office_and_ends_it_at_once(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        var (security, unit) = await PlaceAsync(database);
        var person = await database.HasPersonAsync("赵一鸣");

        var grant = await database.AsAsync<GiveGrant, Id<Grant>>(security, use => use.ExecuteAsync(person.Id, GrantKind.Office, unit.Id, null, default));
        await using (var scope = await database.AsAsync(person.Id)) Assert.Contains(unit.Id, ActorOf(scope).Offices);

        await database.AsAsync<EndGrant>(security, use => use.ExecuteAsync(grant, 1, default));
        await using (var scope = await database.AsAsync(person.Id)) Assert.Empty(ActorOf(scope).Offices);

        var row = (await database.AsAsync<GrantList, PageOf<GrantList.Row>>(security, use => use.FindAsync(new GrantList.Filter("赵一鸣"), default))).Rows.Single();
        Assert.Equal((GrantKind.SecurityAdministrator.Word, GrantKind.SecurityAdministrator.Word, false), (row.GivenBy, row.EndedBy, row.IsHeld));
    }

    [Fact]
    public async Task refuses_two_administrators_in_one_hand()
    {
        await using var database = await TestDatabase.CreateAsync(Engine.Sqlite);
        var (security, _) = await PlaceAsync(database);
        var system = await database.HasAdministratorAsync(GrantKind.SystemAdministrator);

        await RefusesAsync(AdministrationRules.AdministratorsExcludeOneAnother, () => database.AsAsync<GiveGrant, Id<Grant>>(
            security, use => use.ExecuteAsync(system.Id, GrantKind.AuditAdministrator, null, null, default)));
    }

    [Fact]
    public async Task refuses_ones_own_hand()
    {
        await using var database = await TestDatabase.CreateAsync(Engine.Sqlite);
        var (security, unit) = await PlaceAsync(database);

        await RefusesAsync(AdministrationRules.NobodyGrantsToThemselves, () => database.AsAsync<GiveGrant, Id<Grant>>(
            security, use => use.ExecuteAsync(security, GrantKind.Office, unit.Id, null, default)));
    }

    [Fact]
    public async Task refuses_an_administrator_who_is_a_member_or_supervises()
    {
        await using var database = await TestDatabase.CreateAsync(Engine.Sqlite);
        var (security, unit) = await PlaceAsync(database);
        var branch = Unit.Found(database.Ids.Next<Unit>(), "101", "青溪村党支部", UnitKind.PartyBranch, unit, Founding);
        var member = await database.HasPersonAsync("孙彩霞");
        var membership = Member.Admit(database.Ids.Next<Member>(), member.Id, new MemberFacts { Status = MemberStatus.Full, JoinedOn = Founding });
        membership.Join(branch, Founding);
        var supervisor = await database.HasPersonAsync("周敏");
        var group = SupervisingGroup.Form(database.Ids.Next<SupervisingGroup>(), "第一督导组", unit.Id);
        group.Take(supervisor.Id, true, new Period(Founding, null), null);
        await database.KeepAsync(branch, membership, group);

        foreach (var person in new[] { member.Id, supervisor.Id })
        {
            await RefusesAsync(AdministrationRules.AdministratorsHaveNoBusiness, () => database.AsAsync<GiveGrant, Id<Grant>>(
                security, use => use.ExecuteAsync(person, GrantKind.AuditAdministrator, null, null, default)));
        }
    }

    [Fact]
    public async Task keeps_the_last_security_administrator()
    {
        await using var database = await TestDatabase.CreateAsync(Engine.Sqlite);
        var (security, _) = await PlaceAsync(database);
        var last = await database.LookAsync(db => db.Grants.SingleAsync());

        await RefusesAsync(AdministrationRules.OneSecurityAdministratorStays, () =>
            database.AsAsync<EndGrant>(security, use => use.ExecuteAsync(last.Id, last.Version, default)));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task takes_people_into_a_group_and_out_again(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        var (security, unit) = await PlaceAsync(database);
        var person = await database.HasPersonAsync("周敏");
        var group = await database.AsAsync<FormGroup, Id<SupervisingGroup>>(security, use => use.ExecuteAsync("第一督导组", unit.Id, default));

        await database.AsAsync<TakeIntoGroup>(security, use => use.ExecuteAsync(group, person.Id, true, null, 1, default));
        await using (var scope = await database.AsAsync(person.Id)) Assert.Contains(group, ActorOf(scope).Groups);

        await database.AsAsync<DismissFromGroup>(security, use => use.ExecuteAsync(group, person.Id, 2, default));
        await using (var scope = await database.AsAsync(person.Id)) Assert.Empty(ActorOf(scope).Groups);
        Assert.Single((await database.AsAsync<GroupCard, GroupCard.View>(security, use => use.FindAsync(group, default))).Members);
    }

    [Fact]
    public async Task takes_no_administrator_into_a_group()
    {
        await using var database = await TestDatabase.CreateAsync(Engine.Sqlite);
        var (security, unit) = await PlaceAsync(database);
        var audit = await database.HasAdministratorAsync(GrantKind.AuditAdministrator);
        var group = await database.AsAsync<FormGroup, Id<SupervisingGroup>>(security, use => use.ExecuteAsync("第一督导组", unit.Id, default));

        await RefusesAsync(AdministrationRules.AdministratorsExcludeOneAnother, () =>
            database.AsAsync<TakeIntoGroup>(security, use => use.ExecuteAsync(group, audit.Id, true, null, 1, default)));
    }

    private static Actor ActorOf(Microsoft.Extensions.DependencyInjection.AsyncServiceScope scope) =>
        (Actor)scope.ServiceProvider.GetService(typeof(Actor))!;

    private static async Task<(Id<Person> Security, Unit Unit)> PlaceAsync(TestDatabase database)
    {
        var security = await database.HasAdministratorAsync(GrantKind.SecurityAdministrator);
        var unit = Unit.Found(database.Ids.Next<Unit>(), "1", "中共青溪镇委员会", UnitKind.PrimaryCommittee, null, Founding);
        await database.KeepAsync(unit);
        return (security.Id, unit);
    }

    private static async Task RefusesAsync(Rule rule, Func<Task> act) =>
        Assert.Equal(rule, (await Assert.ThrowsAsync<RuleViolationException>(act)).Rule);
}
