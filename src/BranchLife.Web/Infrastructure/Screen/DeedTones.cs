using BranchLife.Domain.Deeds;

namespace BranchLife.Web.Infrastructure.Screen;

public static class DeedTones
{
    public static Tone Of(DeedState state) => state switch
    {
        DeedState.Wished or DeedState.Reported => Tone.Warn,
        DeedState.Accepted or DeedState.Taken => Tone.Info,
        DeedState.Confirmed => Tone.Ok,
        DeedState.Declined => Tone.Mute,
    };
}
