using BranchLife.Domain.Members;

namespace BranchLife.Domain.Meetings;

/// <summary>The branch asks above to put the meeting off beyond the campaign's window, or to cancel it.</summary>
public sealed class PutOffRequest
{
    public required int Ordinal { get; init; }

    public required PutOffKind Kind { get; init; }

    public required string Reason { get; init; }

    /// <summary>The day to which it is to be put off; null when not known, or for a cancellation.</summary>
    public DateOnly? Until { get; init; }

    public required Id<Person> RequestedById { get; init; }

    public required DateTimeOffset RequestedAt { get; init; }

    /// <summary>Null while above has not answered.</summary>
    public bool? Consented { get; private set; }

    public string? Answer { get; private set; }

    public Id<Person>? AnsweredById { get; private set; }

    public DateTimeOffset? AnsweredAt { get; private set; }

    public bool IsOpen => Consented is null;

    internal void AnswerWith(bool consents, string? answer, Id<Person> by, DateTimeOffset at) =>
        (Consented, Answer, AnsweredById, AnsweredAt) = (consents, answer, by, at);
}
