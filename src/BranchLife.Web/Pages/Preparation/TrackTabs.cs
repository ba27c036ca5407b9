using BranchLife.Application.Preparation;
using BranchLife.Domain.Meetings;
using BranchLife.Web.Infrastructure.Screen;

namespace BranchLife.Web.Pages.Preparation;

/// <summary>The board and the five tracks of a meeting as tabs, for the partial <c>_Tracks</c>.</summary>
/// <param name="Head">Of the meeting.</param>
/// <param name="Current">Null on the board itself.</param>
public sealed record TrackTabs(MeetingHead Head, Track? Current)
{
    public static readonly IReadOnlyList<(Track Track, string Path)> All =
    [
        (Track.Study, "study"), (Track.Opinions, "opinions"), (Track.Talks, "talks"), (Track.Problems, "problem-findings"),
        (Track.Outlines, "outlines"),
    ];

    public static string MetaOf(MeetingHead head) =>
        head.HeldOn is { } day ? $"{head.Branch} · {day.MonthDay}召开 · {head.Stage.Word}" : $"{head.Branch} · {head.Stage.Word}";
}
