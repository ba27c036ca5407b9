using BranchLife.Domain.Members;
using BranchLife.Domain.Rectification;

namespace BranchLife.Domain.Preparation;

/// <summary>
/// A single point of a talk that the two may release to the problem list. One proposes the words, the other agrees; before
/// that it is as private as the talk.
/// </summary>
public sealed class TalkPoint
{
    public required int Ordinal { get; init; }

    public required SensitiveText Words { get; init; }

    /// <summary>Whose problem it is: one of the two; null for the branch.</summary>
    public required Id<Person>? AboutId { get; init; }

    public required Id<Person> ProposedById { get; init; }

    public required DateTimeOffset ProposedAt { get; init; }

    public TalkPointState State { get; private set; }

    public DateTimeOffset? AnsweredAt { get; private set; }

    /// <summary>What it became.</summary>
    public Id<Problem>? ProblemId { get; private set; }

    /// <summary>自己找 where somebody names the own problem, 互相帮 where the other helps to see it.</summary>
    public ProblemOrigin Origin => AboutId == ProposedById ? ProblemOrigin.Self : ProblemOrigin.Peers;

    internal void Release(Id<Problem> problem, DateTimeOffset at) => (State, ProblemId, AnsweredAt) = (TalkPointState.Released, problem, at);

    internal void Decline(DateTimeOffset at) => (State, AnsweredAt) = (TalkPointState.Declined, at);
}
