using BranchLife.Domain.Members;

namespace BranchLife.Domain.Sessions;

/// <summary>What a speaker wants recorded otherwise, and what the recorder answered.</summary>
public sealed class ChangeRequest
{
    /// <summary>Unguessable: the seal's list of fingerprints tells nothing about words that somebody may not read.</summary>
    public required Id<ChangeRequest> Id { get; init; }

    public required int Ordinal { get; init; }

    public required SensitiveText Text { get; init; }

    public required DateTimeOffset AskedAt { get; init; }

    /// <summary>Of the words as they stood when the change was asked for.</summary>
    public required string WordsHash { get; init; }

    public bool? TakenOver { get; private set; }

    public SensitiveText? Answer { get; private set; }

    public Id<Person>? AnsweredById { get; private set; }

    public DateTimeOffset? AnsweredAt { get; private set; }

    public bool IsOpen => TakenOver is null;

    internal void AnswerWith(bool takenOver, SensitiveText? answer, Id<Person> by, DateTimeOffset at) =>
        (TakenOver, Answer, AnsweredById, AnsweredAt) = (takenOver, answer, by, at);
}
