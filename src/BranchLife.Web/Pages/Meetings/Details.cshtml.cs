using BranchLife.Application.Meetings;
using BranchLife.Application.Preparation;
using BranchLife.Domain;
using BranchLife.Domain.Meetings;
using BranchLife.Web.Infrastructure.Screen;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace BranchLife.Web.Pages.Meetings;

/// <summary>The workspace of one meeting.</summary>
public sealed class DetailsModel(MeetingWorkspace workspace, TrackBoard tracks, SessionCounts sessions, FollowUpCounts followUp) : PageModel
{
    [FromRoute]
    public Id<Meeting> Id { get; set; }

    public WorkspaceView Meeting { get; private set; } = null!;

    public TrackBoard.View? Tracks { get; private set; }

    public SessionCounts.View? Session { get; private set; }

    public FollowUpCounts.View? FollowUp { get; private set; }

    public IReadOnlyList<Phase> Steps => MeetingSteps.Of(Meeting);

    public string Meta => string.Join(" · ", new[]
    {
        Meeting.Branch, Meeting.Form.Word,
        Meeting.HeldOn is { } day ? $"{day.MonthDay}（{day.WeekDay}）{Meeting.StartsAt?.ToString("HH:mm", System.Globalization.CultureInfo.InvariantCulture)}" : "日期未定",
        Meeting.Place, $"党员 {Meeting.Expected} 人",
    }.OfType<string>());

    public async Task OnGetAsync(CancellationToken ct)
    {
        Meeting = await workspace.FindAsync(Id, ct);
        if (Meeting.RoadStage is not (MeetingStage.Planning or MeetingStage.PlanSubmitted or MeetingStage.PlanReturned))
            Tracks = await tracks.FindAsync(Id, ct);
        if (Meeting.RoadStage is MeetingStage.InSession or MeetingStage.Held or MeetingStage.MinutesSealed or MeetingStage.FollowUp or MeetingStage.Archived)
            Session = await sessions.FindAsync(Id, ct);
        if (Meeting.RoadStage is MeetingStage.MinutesSealed or MeetingStage.FollowUp or MeetingStage.Archived)
            FollowUp = await followUp.FindAsync(Id, ct);
    }
}
