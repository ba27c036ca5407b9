using BranchLife.Application.Access;
using BranchLife.Application.Accounts;
using BranchLife.Application.Administration;
using BranchLife.Domain;
using BranchLife.Domain.Administration;
using BranchLife.Domain.Branches;
using BranchLife.Domain.Members;
using BranchLife.Persistence.Accounts;
using BranchLife.Testing.Databases;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Tests.Accounts;

public sealed class OpeningAccounts
{
    private static readonly DateOnly Founding = new(2020, 1, 1);

    [Theory, OnSqlite, OnPostgreSql]
    public async Task takes_the_whole_roster_below_a_unit_and_hands_out_passwords_once(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        var admin = (await database.HasAdministratorAsync(GrantKind.SystemAdministrator)).Id;
        var (committee, _) = await RosterAsync(database, "林向东", "孙彩霞", "林向东");

        var roster = await database.AsAsync<RosterWithoutAccounts, RosterWithoutAccounts.View>(admin, use => use.FindAsync(committee.Id, default));
        Assert.Equal(3, roster.Total);
        Assert.Equal(["linxiangdong01", "linxiangdong02", "suncaixia01"], roster.Rows.Select(row => row.UserName).Order(StringComparer.Ordinal));

        var sheet = await database.AsAsync<OpenAccounts, Id<PasswordSheet>>(admin, use => use.ExecuteAsync(
            [.. roster.Rows.Select(row => new OpenAccounts.Wanted(row.PersonId, row.UserName))], default));
        var lines = (await database.AsAsync<PasswordSheets, PasswordSheets.View>(admin, use => use.FindAsync(sheet, default))).Lines;
        Assert.Equal(3, lines.Count);

        var opened = await database.SignInAsync(lines[0].UserName, lines[0].Password);
        Assert.True(opened!.MustChangePassword);
        Assert.Empty((await database.AsAsync<RosterWithoutAccounts, RosterWithoutAccounts.View>(admin, use => use.FindAsync(committee.Id, default))).Rows);
    }

    [Fact]
    public async Task keeps_no_password_in_words_and_forgets_the_sheet()
    {
        await using var database = await TestDatabase.CreateAsync(Engine.Sqlite);
        var admin = (await database.HasAdministratorAsync(GrantKind.SystemAdministrator)).Id;
        var sheet = await database.AsAsync<OpenOutsideAccount, Id<PasswordSheet>>(admin, use => use.ExecuteAsync("周敏", null, default));
        var password = (await database.AsAsync<PasswordSheets, PasswordSheets.View>(admin, use => use.FindAsync(sheet, default))).Lines[0].Password;

        Assert.DoesNotContain(password, await database.LookAsync(db => db.PasswordSheets.Select(one => one.Sealed).SingleAsync()), StringComparison.Ordinal);

        database.Clock.Advance(PasswordSheets.Term);
        await Assert.ThrowsAsync<NotFoundException>(() =>
            database.AsAsync<PasswordSheets, PasswordSheets.View>(admin, use => use.FindAsync(sheet, default)));
    }

    [Fact]
    public async Task shows_the_sheet_to_nobody_but_its_issuer()
    {
        await using var database = await TestDatabase.CreateAsync(Engine.Sqlite);
        var admin = (await database.HasAdministratorAsync(GrantKind.SystemAdministrator)).Id;
        var other = (await database.HasAdministratorAsync(GrantKind.SystemAdministrator)).Id;
        var sheet = await database.AsAsync<OpenOutsideAccount, Id<PasswordSheet>>(admin, use => use.ExecuteAsync("周敏", null, default));

        await Assert.ThrowsAsync<NotFoundException>(() =>
            database.AsAsync<PasswordSheets, PasswordSheets.View>(other, use => use.FindAsync(sheet, default)));
        await Assert.ThrowsAsync<NotFoundException>(() => database.AsAsync<PasswordSheets>(other, use => use.TearUpAsync(sheet, default)));

        await database.AsAsync<PasswordSheets>(admin, use => use.TearUpAsync(sheet, default));
        Assert.False(await database.LookAsync(db => db.PasswordSheets.AnyAsync()));
    }

    [Theory]
    [InlineData("fangyz01", "U-07")]
    [InlineData("Fang", "U-06")]
    [InlineData("1fang", "U-06")]
    [InlineData("fa", "U-06")]
    [InlineData("fang yuan", "U-06")]
    [InlineData("", "U-06")]
    public async Task refuses_names_that_are_taken_or_not_plain(string userName, string code)
    {
        await using var database = await TestDatabase.CreateAsync(Engine.Sqlite);
        var admin = (await database.HasAdministratorAsync(GrantKind.SystemAdministrator)).Id;
        await database.HasAccountAsync("fangyz01");
        var person = await database.HasPersonAsync("孙彩霞");

        var refusal = await Assert.ThrowsAsync<RuleViolationException>(() => database.AsAsync<OpenAccounts, Id<PasswordSheet>>(
            admin, use => use.ExecuteAsync([new(person.Id, userName)], default)));

        Assert.Equal(code, refusal.Rule.Code);
        Assert.Equal(1, await database.LookAsync(db => db.Users.CountAsync()));
    }

    [Fact]
    public async Task refuses_a_second_account_for_the_same_person()
    {
        await using var database = await TestDatabase.CreateAsync(Engine.Sqlite);
        var admin = (await database.HasAdministratorAsync(GrantKind.SystemAdministrator)).Id;
        var person = await database.HasAccountAsync("fangyz01");

        var refusal = await Assert.ThrowsAsync<RuleViolationException>(() => database.AsAsync<OpenAccounts, Id<PasswordSheet>>(
            admin, use => use.ExecuteAsync([new(person.Id, "fangyz02")], default)));

        Assert.Equal(AccountRules.OneAccountEach, refusal.Rule);
    }

    private static async Task<(Unit Committee, Unit Branch)> RosterAsync(TestDatabase database, params string[] names)
    {
        var committee = Unit.Found(database.Ids.Next<Unit>(), "1", "中共青溪镇委员会", UnitKind.PrimaryCommittee, null, Founding);
        var branch = Unit.Found(database.Ids.Next<Unit>(), "101", "青溪村党支部", UnitKind.PartyBranch, committee, Founding);
        await database.KeepAsync(committee, branch);
        foreach (var name in names)
        {
            var person = Person.Register(database.Ids.Next<Person>(), name, new PersonFacts());
            var member = Member.Admit(
                database.Ids.Next<Member>(), person.Id, new MemberFacts { Status = MemberStatus.Full, JoinedOn = Founding, FullOn = Founding.AddYears(1) });
            member.Join(branch, Founding);
            await database.KeepAsync(person, member);
        }

        return (committee, branch);
    }
}
