using BranchLife.Application.Access;
using BranchLife.Application.Sessions;
using BranchLife.Domain;
using BranchLife.Domain.Branches;
using BranchLife.Domain.Meetings;
using BranchLife.Domain.Members;
using BranchLife.Domain.Sessions;
using BranchLife.Testing.Building;
using BranchLife.Testing.Databases;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Tests.Sessions;

public sealed class FreezingTheRoster
{
    [Theory, OnSqlite, OnPostgreSql]
    public async Task lists_the_secretary_first_then_the_committee_then_the_members(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        var branch = await SittingBranch.ReadyAsync(database);

        await branch.ConveneAsync();

        var lines = (await branch.SessionAsync()).Attendances.OrderBy(line => line.Ordinal).ToArray();
        Assert.Equal([branch.People.Secretary, branch.People.Commissioner, branch.People.Recorder], lines[..3].Select(line => line.PersonId));
        Assert.Equal(["书记", "组织委员", "宣传委员", "正式党员"], lines[..4].Select(line => line.Standing));
        Assert.Equal(branch.People.Members.Order(), lines.Where(line => line.IsExpected).Select(line => line.PersonId).Order());
        Assert.Equal((branch.People.Supervisor, AttendanceCapacity.SupervisingGroup, "第三督导组组长"), (lines[^1].PersonId, lines[^1].Capacity, lines[^1].Standing));
        Assert.Equal(MeetingStage.InSession, (await branch.MeetingAsync()).Stage);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task stays_what_it_was_when_somebody_moves_away_afterwards(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        var branch = await SittingBranch.ConvenedAsync(database);

        await database.LookAsync(async db =>
        {
            var member = await db.Members.SingleAsync(member => member.PersonId == branch.People.Comrade);
            member.Transfer(await db.Units.SingleAsync(unit => unit.Name == "白石村党支部"), new DateOnly(2026, 11, 21));
            return await db.SaveChangesAsync();
        });
        database.Clock.Advance(TimeSpan.FromDays(2));

        Assert.Equal(7, AttendanceCount.Of((await branch.SessionAsync()).Attendances).Expected);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task knows_probation_borrowed_members_leading_cadres_and_those_who_need_not_come(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        var branch = await SittingBranch.ReadyAsync(database, before: Exempt);
        await database.LookAsync(async db =>
        {
            var units = await db.Units.ToListAsync();
            var project = A.Unit("大桥项目临时党支部", UnitKind.TemporaryBranch);
            db.Add(project);
            var members = await db.Members.ToListAsync();
            Of(branch.People.AnotherComrade).Attach(project.Id, new DateOnly(2026, 10, 1), null, "参加大桥项目");
            Of(branch.People.Stranger).Attach(branch.People.Branch.Id, new DateOnly(2026, 10, 1), null, "驻村");
            Of(branch.People.Members[5]).Correct(Facts(MemberStatus.Probationary, false));
            Of(branch.People.Members[6]).Correct(Facts(MemberStatus.Full, true));
            return await db.SaveChangesAsync();

            Member Of(Id<Person> person) => members.Single(member => member.PersonId == person);
        });

        await branch.ConveneAsync();

        var session = await branch.SessionAsync();
        Assert.Equal((true, false, "预备党员"), Line(branch.People.Members[5]));
        Assert.Equal((true, true, "正式党员"), Line(branch.People.Members[6]));
        Assert.Equal((true, false, "正式党员（编入本支部活动）"), Line(branch.People.Stranger));
        Assert.Equal((false, true, "正式党员（经批准可不到会）"), Line(branch.People.Comrade));
        Assert.Equal((false, true, "正式党员（在大桥项目临时党支部参加）"), Line(branch.People.AnotherComrade));
        Assert.Equal(AttendanceCapacity.LeadingCadreAsMember, session.Attendances.Single(line => line.PersonId == branch.People.Members[6]).Capacity);
        Assert.Equal((6, 4), (AttendanceCount.Of(session.Attendances).Expected, AttendanceCount.Of(session.Attendances).ExpectedVotes));

        (bool IsExpected, bool HasVote, string Standing) Line(Id<Person> person) => session.Attendances
            .Where(line => line.PersonId == person).Select(line => (line.IsExpected, line.HasVote, line.Standing)).Single();

        static void Exempt(Meeting meeting, PreparedBranch people)
        {
            meeting.RequestExemption(people.Comrade, "年老体弱", people.Secretary);
            meeting.GrantExemption(people.Comrade, new Reviewer(people.Office, null), A.Moment);
        }
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task opens_one_sitting_for_each_group_and_loses_nobody(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        var branch = await SittingBranch.ReadyAsync(database, form: MeetingForm.Group);
        await database.LookAsync(async db =>
        {
            var unit = await db.Units.SingleAsync(unit => unit.Id == branch.People.Branch.Id);
            var (first, second) = (Group("第一党小组", "101", unit), Group("第二党小组", "102", unit));
            db.AddRange(first, second, A.Post(branch.People.AnotherComrade, second, PostKind.GroupLeader, new Period(new DateOnly(2026, 1, 1), null)));
            foreach (var member in await db.Members.ToListAsync())
            {
                var index = branch.People.Members.ToList().IndexOf(member.PersonId);
                if (index is > 0 and < 6) member.PlaceInGroup(index < 4 ? first.Id : second.Id, new DateOnly(2026, 11, 20));
            }

            return await db.SaveChangesAsync();
        });

        await branch.ConveneAsync();

        var sessions = await database.LookAsync(db => db.MeetingSessions.AsNoTracking().OrderBy(session => session.Ordinal).ToListAsync());
        Assert.Equal(["第一党小组", "第二党小组"], sessions.Select(session => session.Title));
        Assert.Equal([5, 2], sessions.Select(session => session.Attendances.Count(line => line.IsExpected)));
        Assert.Equal([branch.People.Secretary, branch.People.AnotherComrade], sessions.Select(session => session.HostId));
        Assert.Equal(branch.People.Members.Order(),
            sessions.SelectMany(session => session.Attendances).Where(line => line.Capacity.IsMember).Select(line => line.PersonId).Order());
    }

    [Theory, OnSqlite]
    public async Task sits_as_one_where_there_are_no_groups(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        var branch = await SittingBranch.ReadyAsync(database, form: MeetingForm.Group);

        Assert.Single(await branch.ConveneAsync());
    }

    [Theory, OnSqlite]
    public async Task lists_the_committee_alone_where_the_committee_meets(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        var branch = await SittingBranch.ReadyAsync(database, form: MeetingForm.Committee);

        await branch.ConveneAsync();

        Assert.Equal(branch.People.Members.Take(3).Order(),
            (await branch.SessionAsync()).Attendances.Where(line => line.Capacity.IsMember).Select(line => line.PersonId).Order());
    }

    [Theory, OnSqlite]
    public async Task invites_only_those_who_may_guide(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        var branch = await SittingBranch.ReadyAsync(database);

        var refusal = await Assert.ThrowsAsync<RuleViolationException>(() => branch.ConveneAsync(branch.People.IdleSupervisor));

        Assert.Same(RecordingRules.GuestsCanBeInvited, refusal.Rule);
        Assert.Equal(MeetingStage.ReadyToConvene, (await branch.MeetingAsync()).Stage);
        Assert.Single(await branch.ConveneAsync(branch.People.Office, branch.People.Supervisor));
    }

    [Theory, OnSqlite]
    public async Task is_the_secretarys_alone_and_happens_once(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        var branch = await SittingBranch.ReadyAsync(database);
        var version = await branch.VersionAsync();

        foreach (var person in branch.People.Everybody.Except([branch.People.Secretary]))
        {
            var refusal = await Record.ExceptionAsync(() => database.AsAsync<ConveneMeeting, IReadOnlyList<Id<MeetingSession>>>(
                person, use => use.ExecuteAsync(branch.Meeting, [], version, default)));
            Assert.True(refusal is NotFoundException or AccessDeniedException);
        }

        await branch.ConveneAsync();
        await Assert.ThrowsAsync<StaleVersionException>(() => database.AsAsync<ConveneMeeting, IReadOnlyList<Id<MeetingSession>>>(
            branch.People.Secretary, use => use.ExecuteAsync(branch.Meeting, [], version, default)));
        Assert.Equal(MeetingRules.OnlyReadyMeetingsConvene, (await Assert.ThrowsAsync<RuleViolationException>(() => branch.ConveneAsync())).Rule);
    }

    private static Unit Group(string name, string code, Unit branch) =>
        Unit.Found(Identities.Fresh<Unit>(), code, name, UnitKind.BranchGroup, branch, A.FoundingDay);

    private static MemberFacts Facts(MemberStatus status, bool isLeadingCadre) => new()
    {
        Status = status, JoinedOn = new DateOnly(2025, 6, 28), IsLeadingCadre = isLeadingCadre,
        FullOn = status is MemberStatus.Full ? new DateOnly(2026, 6, 28) : null,
    };
}
