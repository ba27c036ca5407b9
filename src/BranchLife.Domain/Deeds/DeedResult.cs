using BranchLife.Domain.Members;

namespace BranchLife.Domain.Deeds;

/// <summary>办理结果 and what the asker said to it; who is not content gets a second one, and the first stays.</summary>
public sealed class DeedResult
{
    public required int Ordinal { get; init; }

    public required DateOnly DoneOn { get; init; }

    public required string Text { get; init; }

    public required Id<Person> ReportedById { get; init; }

    public required DateTimeOffset ReportedAt { get; init; }

    public Satisfaction? Satisfaction { get; private set; }

    /// <summary>In the asker's own words, as they were told.</summary>
    public string? Answer { get; private set; }

    public Id<Person>? ConfirmedById { get; private set; }

    public DateTimeOffset? ConfirmedAt { get; private set; }

    internal void Confirm(Satisfaction satisfaction, string? answer, Id<Person> by, DateTimeOffset at) =>
        (Satisfaction, Answer, ConfirmedById, ConfirmedAt) = (satisfaction, answer, by, at);
}
