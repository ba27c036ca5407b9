using BranchLife.Domain.Members;

namespace BranchLife.Domain.Meetings;

/// <summary>Why the branch goes on although a procedure rule is not met; shown to above and group.</summary>
public sealed class FindingExplanation
{
    public required string RuleId { get; init; }

    public required string Reason { get; init; }

    public required Id<Person> ById { get; init; }

    public required DateTimeOffset At { get; init; }
}
