namespace BranchLife.Application.Sessions;

/// <summary>Minutes a part takes; every member listens to several comrades, so that the end of the meeting is a realistic one.</summary>
public sealed record AgendaPace
{
    public int Opening { get; init; } = 3;

    public int LastRectification { get; init; } = 8;

    public int TeamSelfCheck { get; init; } = 10;

    public int SelfCriticism { get; init; } = 5;

    public int EachCriticism { get; init; } = 1;

    /// <summary>Comrades who speak to one member, as far as there are as many; in a small branch everybody does.</summary>
    public int Critics { get; init; } = 5;

    public int Reply { get; init; } = 1;

    public int WrittenSpeech { get; init; } = 3;

    public int Ballot { get; init; } = 15;

    public int Commentary { get; init; } = 8;

    public int Closing { get; init; } = 5;
}
