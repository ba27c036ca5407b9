using BranchLife.Application.Preparation;
using BranchLife.Domain.Meetings;
using BranchLife.Web.Infrastructure.Screen;

namespace BranchLife.Web.Pages.Meetings;

/// <summary>The five tracks as number tiles.</summary>
public static class TrackGates
{
    public static IReadOnlyList<Gate> Of(TrackBoard.View board) => [.. board.Tracks.Select(GateOf)];

    private static Gate GateOf(TrackBoard.Row row) => new(
        row.Track.Word, row.Track is Track.Opinions ? $"{row.Due}" : $"{row.Done}", row.Track is Track.Opinions ? row.Unit : $"/ {row.Due} {row.Unit}",
        row.Waiver ?? row.Note, row.State.Word, ToneOf(row.State), row.Path,
        row.Due == 0 ? null : [new Share("已完成", row.Done, 2), new Share("未完成", Math.Max(0, row.Due - row.Done), 0)]);

    private static Tone ToneOf(TrackState state) => state switch
    {
        TrackState.NotStarted => Tone.Mute,
        TrackState.Running => Tone.Warn,
        TrackState.Late => Tone.Bad,
        TrackState.Done => Tone.Ok,
        TrackState.Waived => Tone.Info,
    };
}
