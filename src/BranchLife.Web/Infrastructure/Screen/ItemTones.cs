using BranchLife.Domain.Rectification;

namespace BranchLife.Web.Infrastructure.Screen;

public static class ItemTones
{
    public static Tone Of(RectificationState state, int daysLate) => daysLate > 0 ? Tone.Bad : state switch
    {
        RectificationState.ClosureRequested => Tone.Warn,
        RectificationState.ClosureReturned or RectificationState.Reopened => Tone.Bad,
        RectificationState.Closed => Tone.Ok,
        RectificationState.InProgress or RectificationState.LongTerm => Tone.Info,
        RectificationState.Open => Tone.Mute,
    };
}
