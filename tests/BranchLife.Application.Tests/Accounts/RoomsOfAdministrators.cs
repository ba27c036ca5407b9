using BranchLife.Application.Access;
using BranchLife.Application.Administration;
using BranchLife.Domain;
using BranchLife.Domain.Administration;
using BranchLife.Domain.Branches;
using BranchLife.Domain.Members;
using BranchLife.Testing.Databases;

namespace BranchLife.Application.Tests.Accounts;

/// <summary>Each administrator has one room; to everybody else, and to the other two, it is not there.</summary>
public sealed class RoomsOfAdministrators
{
    private static readonly (AdministrationAction Action, GrantKind Kind)[] Rooms =
    [
        (AdministrationAction.ManageAccounts, GrantKind.SystemAdministrator),
        (AdministrationAction.GiveRights, GrantKind.SecurityAdministrator),
        (AdministrationAction.ReadHistory, GrantKind.AuditAdministrator),
    ];

    [Theory]
    [InlineData(null)]
    [InlineData(GrantKind.SystemAdministrator)]
    [InlineData(GrantKind.SecurityAdministrator)]
    [InlineData(GrantKind.AuditAdministrator)]
    public void open_to_one_kind_each(GrantKind? kind)
    {
        var actor = new Actor { PersonId = default, Name = "", Today = default, Administrator = kind };

        Assert.Equal(
            Rooms.Where(room => room.Kind == kind).Select(room => room.Action),
            Enum.GetValues<AdministrationAction>().Where(action => AdministrationAccess.Allows(action, actor)));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task answer_not_found_to_the_wrong_one_and_a_list_to_the_right_one(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        await database.HasAccountAsync("fangyz01");
        await database.SignInAsync("fangyz01");
        foreach (var (action, kind) in Rooms)
        {
            var person = (await database.HasAdministratorAsync(kind)).Id;
            await AnswersAsync(action is AdministrationAction.ManageAccounts, () =>
                database.AsAsync<AccountList, PageOf<AccountList.Row>>(person, use => use.FindAsync(new AccountList.Filter("fang"), default)));
            await AnswersAsync(action is AdministrationAction.GiveRights, () =>
                database.AsAsync<PersonSearch, IReadOnlyList<PersonSearch.Row>>(person, use => use.FindAsync("方", default)));
            await AnswersAsync(action is AdministrationAction.GiveRights, () =>
                database.AsAsync<GroupList, IReadOnlyList<GroupList.Row>>(person, use => use.FindAsync(default)));
            await AnswersAsync(action is AdministrationAction.ReadHistory, () =>
                database.AsAsync<SignInHistory, PageOf<SignInHistory.Row>>(person, use => use.FindAsync(new SignInHistory.Filter("方"), default)));
            await AnswersAsync(action is not AdministrationAction.ManageAccounts, () =>
                database.AsAsync<GrantList, PageOf<GrantList.Row>>(person, use => use.FindAsync(new GrantList.Filter(), default)));
        }
    }

    [Fact]
    public async Task leave_their_keepers_nothing_else_whatever_the_records_say()
    {
        await using var database = await TestDatabase.CreateAsync(Engine.Sqlite);
        var day = new DateOnly(2020, 1, 1);
        var person = (await database.HasAdministratorAsync(GrantKind.AuditAdministrator)).Id;
        var branch = Unit.Found(database.Ids.Next<Unit>(), "101", "青溪村党支部", UnitKind.PartyBranch, null, day);
        var member = Member.Admit(database.Ids.Next<Member>(), person, new MemberFacts { Status = MemberStatus.Full, JoinedOn = day });
        member.Join(branch, day);
        var post = Post.Appoint(database.Ids.Next<Post>(), person, branch, PostKind.Secretary, AppointmentBasis.Elected, new Period(day, null), []);
        await database.KeepAsync(branch, member, post);

        await using var scope = await database.AsAsync(person);
        var actor = (Actor)scope.ServiceProvider.GetService(typeof(Actor))!;

        Assert.Equal(GrantKind.AuditAdministrator, actor.Administrator);
        Assert.Null(actor.BranchId);
        Assert.Empty(actor.Posts);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task turn_pages_without_losing_or_repeating_a_row(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        var audit = (await database.HasAdministratorAsync(GrantKind.AuditAdministrator)).Id;
        await database.HasAccountAsync("fangyz01");
        for (var i = 0; i < SignInHistory.PageSize + 3; i++)
        {
            await database.SignInAsync("fangyz01");
            if (i % 2 == 0) database.Clock.Advance(TimeSpan.FromMinutes(1));
        }

        var first = await database.AsAsync<SignInHistory, PageOf<SignInHistory.Row>>(audit, use => use.FindAsync(new SignInHistory.Filter(), default));
        var second = await database.AsAsync<SignInHistory, PageOf<SignInHistory.Row>>(
            audit, use => use.FindAsync(new SignInHistory.Filter(After: first.Rows[^1].Id), default));

        Assert.Equal((SignInHistory.PageSize, true, 3, false), (first.Rows.Count, first.HasMore, second.Rows.Count, second.HasMore));
        Assert.Equal(SignInHistory.PageSize + 3, first.Rows.Concat(second.Rows).Select(row => row.Id).Distinct().Count());
    }

    private static async Task AnswersAsync(bool expected, Func<Task> ask)
    {
        if (expected) await ask();
        else await Assert.ThrowsAsync<NotFoundException>(ask);
    }
}
