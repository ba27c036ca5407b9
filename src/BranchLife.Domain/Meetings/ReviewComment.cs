using BranchLife.Domain.Members;

namespace BranchLife.Domain.Meetings;

/// <summary>A reviewer's remark on a named check (and a step, where one is meant); it must be answered.</summary>
public sealed class ReviewComment
{
    public required int Ordinal { get; init; }

    public required PlanCheck Check { get; init; }

    /// <summary>The step that is meant, by its title at that time.</summary>
    public string? Anchor { get; init; }

    public required string Text { get; init; }

    public required Id<Person> AuthorId { get; init; }

    public required DateTimeOffset At { get; init; }

    public string? Answer { get; private set; }

    public Id<Person>? AnsweredById { get; private set; }

    public DateTimeOffset? AnsweredAt { get; private set; }

    public bool IsOpen => Answer is null;

    internal void AnswerWith(string text, Id<Person> by, DateTimeOffset at) =>
        (Answer, AnsweredById, AnsweredAt) = (text, by, at);
}
