using BranchLife.Application.Access;
using BranchLife.Application.Sessions;
using BranchLife.Domain;
using BranchLife.Domain.Members;
using BranchLife.Domain.Procedure;
using BranchLife.Domain.Sessions;
using BranchLife.Testing.Databases;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Tests.Sessions;

public sealed class SigningInAttendees
{
    [Theory, OnSqlite, OnPostgreSql]
    public async Task keeps_who_came_and_who_is_on_leave_with_reason_and_approval(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        var branch = await SittingBranch.ReadyAsync(database);
        await branch.ConveneAsync();

        await branch.SignInAsync(
            SittingBranch.Present(branch.People.Secretary), new SignInEntry(branch.People.Comrade, Presence.OnLeave, "住院", branch.People.Secretary),
            new SignInEntry(branch.People.AnotherComrade, Presence.Absent, "联系不上", null));

        var count = AttendanceCount.Of((await branch.SessionAsync()).Attendances);
        Assert.Equal((7, 1, 1, 1, 4), (count.Expected, count.Present, count.OnLeave, count.Absent, count.Unrecorded));
        var line = (await branch.SessionAsync()).Attendances.Single(line => line.PersonId == branch.People.Comrade);
        Assert.Equal(("住院", branch.People.Secretary), (line.LeaveReason, line.LeaveApprovedById!.Value));
    }

    [Theory, OnSqlite]
    public async Task keeps_the_moment_of_the_first_sign_in_when_the_list_is_sent_again(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        var branch = await SittingBranch.ConvenedAsync(database);
        var before = await branch.SessionAsync();

        database.Clock.Advance(TimeSpan.FromMinutes(20));
        await branch.SignInAsync([.. branch.People.Members.Select(SittingBranch.Present)]);

        var after = await branch.SessionAsync();
        Assert.Equal(before.Version, after.Version);
        Assert.Equal(before.Attendances.Select(line => line.SignedInAt), after.Attendances.Select(line => line.SignedInAt));
    }

    [Theory, OnSqlite]
    public async Task lets_only_the_secretary_approve_leave_and_others_the_secretarys(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        var branch = await SittingBranch.ReadyAsync(database);
        await branch.ConveneAsync();

        var refusal = await Assert.ThrowsAsync<RuleViolationException>(() => branch.SignInAsync(
            new SignInEntry(branch.People.Comrade, Presence.OnLeave, "住院", branch.People.Commissioner)));
        Assert.Same(RecordingRules.LeaveIsApprovedByTheSecretary, refusal.Rule);

        await branch.SignInAsync(new SignInEntry(branch.People.Secretary, Presence.OnLeave, "因公出差", branch.People.Office));
        Assert.Equal(1, AttendanceCount.Of((await branch.SessionAsync()).Attendances).OnLeave);
    }

    [Theory, OnSqlite]
    public async Task lets_two_recorders_write_different_lines_and_refuses_the_same_one_written_differently(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        var branch = await SittingBranch.ReadyAsync(database);
        await branch.ConveneAsync();
        var shown = await branch.SessionAsync();
        await branch.SignInAsync(SittingBranch.Present(branch.People.Secretary));

        await SaveAsync(SittingBranch.Present(branch.People.Comrade));
        await Assert.ThrowsAsync<StaleVersionException>(() => SaveAsync(new SignInEntry(branch.People.Secretary, Presence.Absent, null, null)));
        await Assert.ThrowsAsync<StaleVersionException>(() => SaveAsync(SittingBranch.Present(branch.People.Secretary), version: -1));

        Assert.Equal(2, AttendanceCount.Of((await branch.SessionAsync()).Attendances).Present);

        Task SaveAsync(SignInEntry entry, int? version = null) => database.AsAsync<SignInAttendees>(branch.People.Recorder, use =>
            use.ExecuteAsync(shown.Id, [entry], version ?? shown.Version, default));
    }

    [Theory, OnSqlite]
    public async Task welcomes_a_guide_from_the_list_and_a_guest_by_name(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        var branch = await SittingBranch.ReadyAsync(database);
        await branch.ConveneAsync();

        await WelcomeAsync(new WelcomeGuest.Guest(branch.People.Office, null, null, AttendanceCapacity.HigherOrgGuide));
        await WelcomeAsync(new WelcomeGuest.Guest(null, "方小雨", "入党积极分子", AttendanceCapacity.Observer));

        var session = await branch.SessionAsync();
        Assert.Equal(["中共青溪镇委员会", "入党积极分子"], session.Attendances.OrderBy(line => line.Ordinal).TakeLast(2).Select(line => line.Standing));
        Assert.Equal(7, AttendanceCount.Of(session.Attendances).Expected);
        Assert.Same(RecordingRules.GuestsCanBeInvited, (await Assert.ThrowsAsync<RuleViolationException>(() =>
            WelcomeAsync(new WelcomeGuest.Guest(branch.People.Stranger, null, null, AttendanceCapacity.Observer)))).Rule);
        Assert.Same(SessionRules.MembersAreOnTheRoster, (await Assert.ThrowsAsync<RuleViolationException>(() =>
            WelcomeAsync(new WelcomeGuest.Guest(null, "来客", null, AttendanceCapacity.Member)))).Rule);

        async Task WelcomeAsync(WelcomeGuest.Guest guest)
        {
            var now = await branch.SessionAsync();
            await database.AsAsync<WelcomeGuest>(branch.People.Recorder, use => use.ExecuteAsync(now.Id, guest, now.Version, default));
        }
    }

    [Theory, OnSqlite]
    public async Task warns_of_low_attendance_once_everybody_is_recorded(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        var branch = await SittingBranch.ReadyAsync(database);
        await branch.ConveneAsync();
        await branch.SignInAsync([.. branch.People.Members.Take(4).Select(SittingBranch.Present)]);
        Assert.Empty((await DetailsAsync()).Warnings);

        await branch.SignInAsync([.. branch.People.Members.Skip(4).Select(member => new SignInEntry(member, Presence.Absent, null, null))]);

        Assert.Equal(["R-MEET-02", "R-MEET-08"], (await DetailsAsync()).Warnings.Select(finding => finding.RuleId).Order());

        Task<SessionDetails.View> DetailsAsync() => database.AsAsync<SessionDetails, SessionDetails.View>(
            branch.People.Recorder, async use => await use.FindAsync((await branch.SessionAsync()).Id, default));
    }

    [Theory, OnSqlite]
    public async Task is_for_those_who_run_the_sitting(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        var branch = await SittingBranch.ReadyAsync(database);
        await branch.ConveneAsync();
        var session = await branch.SessionAsync();

        foreach (var person in new[] { branch.People.Commissioner, branch.People.Comrade, branch.People.Office, branch.People.Supervisor })
        {
            await Assert.ThrowsAsync<AccessDeniedException>(() => SignInAsync(person));
            await Assert.ThrowsAsync<AccessDeniedException>(() => database.AsAsync<SignInSheet, SignInSheet.View>(person, use => use.FindAsync(session.Id, default)));
        }

        foreach (var person in new[] { branch.People.Stranger, branch.People.IdleSupervisor, branch.People.Auditor })
            await Assert.ThrowsAsync<NotFoundException>(() => SignInAsync(person));

        Task SignInAsync(Id<Person> person) => database.AsAsync<SignInAttendees>(
            person, use => use.ExecuteAsync(session.Id, [SittingBranch.Present(person)], session.Version, default));
    }

    [Theory, OnSqlite]
    public async Task keeps_no_classified_words(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        var branch = await SittingBranch.ReadyAsync(database);
        await branch.ConveneAsync();

        var refusal = await Assert.ThrowsAsync<RuleViolationException>(() =>
            branch.SignInAsync(new SignInEntry(branch.People.Comrade, Presence.Absent, "机密★1年", null)));

        Assert.Same(ProcedureGuard.NothingBlocks, refusal.Rule);
    }
}
