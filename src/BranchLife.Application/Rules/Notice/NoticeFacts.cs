namespace BranchLife.Application.Rules;

/// <summary>What the rules of the notice look at, before the meeting is called.</summary>
public sealed record NoticeFacts : StageFacts, IMeetingPlace
{
    public DateOnly? HeldOn { get; init; }

    public DateOnly? AdvanceNoticeOn { get; init; }

    public string? Place { get; init; }
}
