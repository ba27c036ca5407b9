namespace BranchLife.Domain.Sessions;

/// <summary>The parts of the meeting in the order of several notices (会议议程); personal ones come once a member.</summary>
public enum AgendaKind
{
    Opening,
    LastRectification,
    TeamSelfCheck,
    SelfCriticism,
    Criticism,
    Reply,

    /// <summary>Of a member on leave, read out by somebody else.</summary>
    WrittenSpeech,
    Ballot,
    Commentary,
    Closing,
}
