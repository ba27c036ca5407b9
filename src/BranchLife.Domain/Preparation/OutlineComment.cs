using BranchLife.Domain.Members;

namespace BranchLife.Domain.Preparation;

public sealed class OutlineComment
{
    public required int Ordinal { get; init; }

    /// <summary>The aspect that is meant; null for the whole text.</summary>
    public int? EntryOrdinal { get; init; }

    public required SensitiveText Words { get; init; }

    public required Id<Person> AuthorId { get; init; }

    public required DateTimeOffset At { get; init; }

    public SensitiveText? Answer { get; private set; }

    internal void AnswerWith(SensitiveText answer) => Answer = answer;
}
