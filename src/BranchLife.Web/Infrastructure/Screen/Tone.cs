namespace BranchLife.Web.Infrastructure.Screen;

/// <summary>The colour under a state's word; the word alone says the state.</summary>
public enum Tone
{
    Mute,
    Ok,
    Info,
    Warn,
    Bad,
}

public static class ToneClass
{
    extension(Tone tone)
    {
        public string Class => tone switch
        {
            Tone.Mute => "mute",
            Tone.Ok => "ok",
            Tone.Info => "info",
            Tone.Warn => "warn",
            Tone.Bad => "bad",
        };
    }
}
