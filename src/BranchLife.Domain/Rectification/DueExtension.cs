using BranchLife.Domain.Members;

namespace BranchLife.Domain.Rectification;

public sealed class DueExtension
{
    public required int Ordinal { get; init; }

    public required DateOnly From { get; init; }

    public required DateOnly To { get; init; }

    public required string Reason { get; init; }

    public required Id<Person> ById { get; init; }

    public required DateTimeOffset At { get; init; }
}
