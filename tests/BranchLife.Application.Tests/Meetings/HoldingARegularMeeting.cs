using BranchLife.Application.Access;
using BranchLife.Application.Meetings;
using BranchLife.Application.Meetings.Regular;
using BranchLife.Domain;
using BranchLife.Domain.Meetings;
using BranchLife.Domain.Members;
using BranchLife.Domain.Preparation;
using BranchLife.Testing.Building;
using BranchLife.Testing.Databases;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Tests.Meetings;

public sealed class HoldingARegularMeeting
{
    [Theory, OnSqlite, OnPostgreSql]
    public async Task goes_from_plan_over_record_to_seal(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        var branch = await PlanningBranch.InAsync(database);
        var id = await PlanAsync(branch, Draft(branch) with { Kinds = MeetingKinds.CommitteeMeeting | MeetingKinds.ThemedPartyDay });

        await RecordAsync(branch, id, branch.Recorder, branch.Secretary, branch.Commissioner);
        await database.AsAsync<SealRegularMeeting>(branch.Secretary, async seal => await seal.ExecuteAsync(id, await VersionAsync(branch, id), default));

        var view = await DetailsAsync(branch, id, branch.Comrade);
        Assert.Equal((RegularMeetingStage.Sealed, "孙丽"), (view.Stage, view.SealedBy));
        Assert.Equal([true, true], view.Lines.Select(line => line.WasPresent!.Value));
        Assert.DoesNotContain(RegularMeetingAction.Write, view.Allowed);
        var shown = await ListAsync(branch, new(Kind: MeetingKinds.ThemedPartyDay, Year: 2026, Stage: RegularMeetingStage.Sealed));
        Assert.Equal((id, 2), (shown.Rows.Single().Id, shown.Rows.Single().Present));
        Assert.Empty((await ListAsync(branch, new(Kind: MeetingKinds.PartyLecture))).Rows);
    }

    [Theory, OnSqlite]
    public async Task is_recorded_after_it_took_place_and_of_members_only(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        var branch = await PlanningBranch.InAsync(database);
        var ahead = await PlanAsync(branch, Draft(branch) with { HeldOn = new DateOnly(2026, 11, 21) });
        var past = await PlanAsync(branch, Draft(branch));

        Assert.Equal(
            PreparationRules.OnlyWhatHappenedIsRecorded,
            (await Assert.ThrowsAsync<RuleViolationException>(() => RecordAsync(branch, ahead, branch.Secretary, branch.Secretary))).Rule);
        Assert.Equal(
            MeetingRules.PeopleAreOfTheBranch,
            (await Assert.ThrowsAsync<RuleViolationException>(() => RecordAsync(branch, past, branch.Secretary, branch.Stranger))).Rule);
        await Assert.ThrowsAsync<AccessDeniedException>(() => RecordAsync(branch, past, branch.Comrade, branch.Secretary));
        await Assert.ThrowsAsync<NotFoundException>(() => RecordAsync(branch, past, branch.Stranger, branch.Secretary));
        await Assert.ThrowsAsync<NotFoundException>(() => database.AsAsync<PlanRegularMeeting>(
            branch.Commissioner, plan => plan.ExecuteAsync(branch.Branch.Id, Draft(branch), default)));
    }

    [Theory, OnSqlite]
    public async Task tells_an_ordinary_member_nothing_of_a_plan_that_is_still_a_draft(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        var branch = await PlanningBranch.InAsync(database);

        Assert.Empty((await DetailsAsync(branch, branch.Adoption.Id, branch.Comrade)).Adopted);
        Assert.Single((await DetailsAsync(branch, branch.Adoption.Id, branch.Secretary)).Adopted);
    }

    private static RegularMeetingDraft Draft(PlanningBranch branch) => A.RegularPlan with
    {
        HostId = branch.Secretary,
        RecorderId = branch.Recorder,
        HeldOn = new DateOnly(2026, 11, 19),
    };

    private static Task<Id<RegularMeeting>> PlanAsync(PlanningBranch branch, RegularMeetingDraft draft) =>
        branch.Database.AsAsync<PlanRegularMeeting, Id<RegularMeeting>>(branch.Secretary, plan => plan.ExecuteAsync(branch.Branch.Id, draft, default));

    private static async Task RecordAsync(PlanningBranch branch, Id<RegularMeeting> id, Id<Person> by, params Id<Person>[] present)
    {
        var version = await VersionAsync(branch, id);
        await branch.Database.AsAsync<RecordRegularMeeting>(by, record => record.ExecuteAsync(
            id, new RegularMeetingRecord("学习通知，讨论方案。", "同意方案", [.. present.Select(person => new RegularAttendance(person, true, null))]), version, default));
    }

    private static Task<int> VersionAsync(PlanningBranch branch, Id<RegularMeeting> id) =>
        branch.Database.LookAsync(db => db.RegularMeetings.Where(meeting => meeting.Id == id).Select(meeting => meeting.Version).SingleAsync());

    private static Task<RegularMeetingDetails.View> DetailsAsync(PlanningBranch branch, Id<RegularMeeting> id, Id<Person> person) =>
        branch.Database.AsAsync<RegularMeetingDetails, RegularMeetingDetails.View>(person, details => details.FindAsync(id, default));

    private static Task<RegularMeetingList.View> ListAsync(PlanningBranch branch, RegularMeetingList.Filter filter) =>
        branch.Database.AsAsync<RegularMeetingList, RegularMeetingList.View>(branch.Comrade, list => list.FindAsync(filter, default));
}
