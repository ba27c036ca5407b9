using BranchLife.Application.Access;
using BranchLife.Application.Meetings;
using BranchLife.Domain.Meetings;
using BranchLife.Testing.Databases;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Tests.Meetings;

public sealed class OrderingARedo
{
    [Theory, OnSqlite, OnPostgreSql]
    public async Task opens_a_linked_meeting_and_leaves_the_old_one_readable(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        var branch = await PlanningBranch.InAsync(database);
        await branch.MoveAsync(meeting => Hold(meeting, branch));

        await branch.ActAsync<OrderRedo>(branch.Supervisor, (order, version) => order.ExecuteAsync(branch.Meeting.Id, "批评没有见人见事。", version, default));

        var old = await branch.StoredAsync();
        var again = await database.LookAsync(db => db.Meetings.AsNoTracking().SingleAsync(meeting => meeting.RedoOfId == branch.Meeting.Id));
        Assert.Equal((MeetingStage.RedoOrdered, again.Id), (old.Stage, old.RedoneById));
        Assert.Equal((MeetingStage.Planning, true, null), (again.Stage, again.PlanIsReviewed, again.HeldOn));
        Assert.Equal(old.Steps.Count, again.Steps.Count);
        Assert.Single(await branch.NoticesToAsync(branch.Secretary));
        var view = await database.AsAsync<MeetingWorkspace, WorkspaceView>(branch.Comrade, workspace => workspace.FindAsync(branch.Meeting.Id, default));
        Assert.Equal(MeetingStage.Held, view.RoadStage);
    }

    [Theory, OnSqlite]
    public async Task is_not_for_the_branch(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        var branch = await PlanningBranch.InAsync(database);
        await branch.MoveAsync(meeting => Hold(meeting, branch));

        await Assert.ThrowsAsync<AccessDeniedException>(() => branch.ActAsync<OrderRedo>(
            branch.Secretary, (order, version) => order.ExecuteAsync(branch.Meeting.Id, "重开", version, default)));
    }

    private static void Hold(Meeting meeting, PlanningBranch branch)
    {
        var (at, outside) = (TestDatabase.Moment, new Reviewer(branch.Office, null));
        meeting.SubmitPlan([], branch.Secretary, at);
        meeting.ApprovePlan(meeting.PlanFingerprint, outside, at);
        meeting.SubmitMaterials([]);
        meeting.ApproveMaterials(outside);
        meeting.Notify([], branch.Secretary, at);
        meeting.Convene([], branch.Secretary, at);
        meeting.End([], branch.Secretary, at);
    }
}
