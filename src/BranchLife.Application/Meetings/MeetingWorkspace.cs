using BranchLife.Application.Access;
using BranchLife.Application.Rules;
using BranchLife.Domain;
using BranchLife.Domain.Meetings;
using BranchLife.Domain.Members;
using BranchLife.Persistence;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Meetings;

/// <summary>The file of one meeting at a glance: where it stands, what comes next, what blocks, what was said from outside.</summary>
public sealed class MeetingWorkspace(BranchLifeDbContext db, ReadableMeetings meetings, StageFindings findings, BranchRoster roster, Actor actor)
{
    public async Task<WorkspaceView> FindAsync(Id<Meeting> id, CancellationToken ct)
    {
        var opened = await meetings.FindAsync(id, ct);
        var meeting = opened.Meeting;
        var names = await db.NamesOfAsync(PeopleOf(meeting), ct);
        return WorkspaceView.Of(meeting) with
        {
            Branch = await db.Units.Where(unit => unit.Id == meeting.BranchId).Select(unit => unit.ShortName ?? unit.Name).SingleAsync(ct),
            Campaign = await db.Campaigns.Where(campaign => campaign.Id == meeting.CampaignId)
                .Select(campaign => new WorkspaceView.CampaignLine(campaign.Id, campaign.Title, campaign.WindowTo)).SingleOrDefaultAsync(ct),
            RedoneById = await ReadableAsync(meeting.RedoneById, ct),
            RedoOfId = await ReadableAsync(meeting.RedoOfId, ct),
            Host = names.Of(meeting.HostId),
            Recorder = names.Of(meeting.RecorderId),
            Today = actor.Today,
            Expected = (await roster.FindAsync(meeting.BranchId, actor.Today, ct)).Count,
            Allowed = opened.Allowed,
            SeesFindings = opened.SeesFindings,
            Acts = MeetingActs.Of(meeting, opened.Allowed),
            Findings = opened.SeesFindings ? await findings.FindAsync(meeting, ct) : [],
            Comments = opened.SeesFindings ? CommentsOf(meeting, names) : [],
            Explained = opened.SeesFindings ? ExplainedOf(meeting, names) : [],
            PutOff = opened.SeesFindings ? PutOffOf(meeting, names) : null,
            Waived = [.. meeting.Waivers.OrderBy(waiver => waiver.Track)
                .Select(waiver => new WorkspaceView.WaivedLine(waiver.Track, waiver.Reason, names.Of(waiver.ById), waiver.At))],
            History = [.. meeting.History.OrderByDescending(change => change.Ordinal).Select(change => new WorkspaceView.HistoryLine(
                change.From, change.To, names.Of(change.ById), change.At, opened.SeesFindings || !IsAboutPlan(change) ? change.Reason : null))],
        };
    }

    // No link leads to a meeting that answers 404: the new one is a draft until its plan is handed in.
    private async Task<Id<Meeting>?> ReadableAsync(Id<Meeting>? linked, CancellationToken ct) =>
        linked is { } id && await db.Meetings.VisibleTo(db, actor).AnyAsync(meeting => meeting.Id == id, ct) ? id : null;

    // Why a plan was returned is between its writers and reviewers; members see the plan once it stands.
    private static bool IsAboutPlan(StageChange change) => change.To is MeetingStage.PlanReturned or MeetingStage.Planning;

    private static IReadOnlyList<WorkspaceView.CommentLine> CommentsOf(Meeting meeting, Dictionary<Id<Person>, string> names) =>
        [.. meeting.Comments.OrderByDescending(comment => comment.IsOpen).ThenByDescending(comment => comment.Ordinal)
            .Select(comment => new WorkspaceView.CommentLine(
                comment.Ordinal, comment.Check, comment.Anchor, comment.Text, names.Of(comment.AuthorId), comment.At, comment.Answer,
                names.Of(comment.AnsweredById)))];

    private static IReadOnlyList<WorkspaceView.ExplainedLine> ExplainedOf(Meeting meeting, Dictionary<Id<Person>, string> names) =>
        [.. meeting.Explanations.OrderBy(given => given.RuleId, StringComparer.Ordinal)
            .Select(given => new WorkspaceView.ExplainedLine(
                RuleCatalogue.Find(given.RuleId)?.What ?? given.RuleId, given.Reason, names.Of(given.ById), given.At))];

    private static WorkspaceView.PutOffLine? PutOffOf(Meeting meeting, Dictionary<Id<Person>, string> names) =>
        meeting.PutOffRequests is [.., var asked]
            ? new WorkspaceView.PutOffLine(asked.Kind, asked.Reason, asked.Until, names.Of(asked.RequestedById), asked.Consented, asked.Answer)
            : null;

    private static IEnumerable<Id<Person>?> PeopleOf(Meeting meeting) =>
    [
        meeting.HostId, meeting.RecorderId, .. meeting.History.Select(change => (Id<Person>?)change.ById),
        .. meeting.Comments.SelectMany(comment => new[] { comment.AuthorId, comment.AnsweredById }),
        .. meeting.Explanations.Select(given => (Id<Person>?)given.ById), .. meeting.Waivers.Select(waiver => (Id<Person>?)waiver.ById),
        .. meeting.PutOffRequests.Select(asked => (Id<Person>?)asked.RequestedById),
    ];
}
