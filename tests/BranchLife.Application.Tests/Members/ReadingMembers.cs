using BranchLife.Application.Access;
using BranchLife.Application.Members;
using BranchLife.Application.Tests.Meetings;
using BranchLife.Domain;
using BranchLife.Domain.Members;
using BranchLife.Persistence.Reading;
using BranchLife.Testing.Building;
using BranchLife.Testing.Databases;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Tests.Members;

public sealed class ReadingMembers
{
    private static readonly DateOnly Today = new(2026, 11, 20);

    [Theory, OnSqlite, OnPostgreSql]
    public async Task opens_exactly_the_cards_of_the_listed(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        var branch = await PlanningBranch.InAsync(database);
        var all = await database.LookAsync(db => db.Members.Select(member => member.Id).ToListAsync());

        foreach (var (person, count) in new[] { (branch.Office, 6), (branch.Comrade, 5), (branch.Supervisor, 5), (branch.Stranger, 1) })
        {
            var listed = await database.AsAsync<MemberList, MemberList.View>(person, list => list.FindAsync(new MemberList.Filter(), default));
            Assert.Equal(count, listed.Rows.Count);
            foreach (var id in all)
                Assert.Equal(listed.Rows.Any(row => row.Id == id), await OpensAsync(database, person, id));
        }
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task filters_by_unit_category_and_name(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        var branch = await PlanningBranch.InAsync(database);
        await KeepAsync(database, branch);

        var found = await database.AsAsync<MemberList, MemberList.View>(branch.Office, list => list.FindAsync(
            new MemberList.Filter(branch.Branch.Id, MemberStatus.Full, GuidanceCategories.Frail, "温"), default));
        var none = await database.AsAsync<MemberList, MemberList.View>(branch.Office, list => list.FindAsync(
            new MemberList.Filter(branch.Other.Id, null, GuidanceCategories.Frail), default));

        Assert.Equal(["温如玉"], found.Rows.Select(row => row.Name));
        Assert.Empty(none.Rows);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task shows_the_phone_to_the_secretary_and_notes_it(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        var branch = await PlanningBranch.InAsync(database);
        var (person, member) = await KeepAsync(database, branch);

        var phones = new Dictionary<Id<Person>, string?>();
        foreach (var reader in new[] { branch.Secretary, person, branch.Comrade, branch.Commissioner, branch.Office, branch.Supervisor })
            phones[reader] = (await CardAsync(database, reader, member)).Phone;

        Assert.Equal([branch.Secretary, person], phones.Where(pair => pair.Value == "13900000001").Select(pair => pair.Key));
        var log = await database.LookAsync(db => db.Set<ReadingLogEntry>().Where(entry => entry.Kind == RecordKind.Contact).ToListAsync());
        Assert.Equal([branch.Secretary], log.Select(entry => entry.ReaderId));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task moves_with_the_transfer_that_the_office_registers(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        var branch = await PlanningBranch.InAsync(database);
        var (_, member) = await KeepAsync(database, branch);
        var version = (await CardAsync(database, branch.Office, member)).Version;

        await Assert.ThrowsAsync<AccessDeniedException>(() => database.AsAsync<TransferMember>(
            branch.Secretary, transfer => transfer.ExecuteAsync(member, branch.Other.Id, Today, version, default)));
        await database.AsAsync<TransferMember>(branch.Office, transfer => transfer.ExecuteAsync(member, branch.Other.Id, Today, version, default));

        Assert.False(await OpensAsync(database, branch.Comrade, member));
        Assert.Equal([branch.Other.Name, branch.Branch.Name], (await CardAsync(database, branch.Stranger, member)).Places.Select(place => place.Unit));
    }

    private static async Task<(Id<Person> Person, Id<Member> Member)> KeepAsync(TestDatabase database, PlanningBranch branch)
    {
        var person = A.Person("温如玉", facts: new PersonFacts { Phone = "13900000001" });
        var member = Member.Admit(Identities.Fresh<Member>(), person.Id, new MemberFacts
        {
            Status = MemberStatus.Full, JoinedOn = new DateOnly(2001, 7, 1), Categories = GuidanceCategories.Frail | GuidanceCategories.Retired,
        });
        member.Join(branch.Branch, new DateOnly(2026, 1, 1));
        await database.KeepAsync(person, member);
        return (person.Id, member.Id);
    }

    private static Task<MemberCard.View> CardAsync(TestDatabase database, Id<Person> reader, Id<Member> id) =>
        database.AsAsync<MemberCard, MemberCard.View>(reader, card => card.FindAsync(id, default));

    private static async Task<bool> OpensAsync(TestDatabase database, Id<Person> reader, Id<Member> id)
    {
        try
        {
            return (await CardAsync(database, reader, id)).Id == id;
        }
        catch (NotFoundException)
        {
            return false;
        }
    }
}
