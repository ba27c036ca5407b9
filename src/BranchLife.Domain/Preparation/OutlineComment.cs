using BranchLife.Domain.Members;

namespace BranchLife.Domain.Preparation;

/// <summary>A reviewer's remark on a paragraph of the version that was read, or on the whole text; it must be answered.</summary>
public sealed class OutlineComment
{
    public required int Ordinal { get; init; }

    public required RemarkKind Kind { get; init; }

    /// <summary>The version that was read; 0 for a remark older than versions.</summary>
    public required int OnVersion { get; init; }

    /// <summary>Null for the whole text.</summary>
    public OutlinePart? Part { get; init; }

    public int Number { get; init; }

    public int Paragraph { get; init; }

    public required SensitiveText Words { get; init; }

    public required Id<Person> AuthorId { get; init; }

    public required DateTimeOffset At { get; init; }

    /// <summary>The text was handed back with this remark.</summary>
    public bool IsReturn { get; init; }

    public AnswerWay? Way { get; private set; }

    public SensitiveText? Answer { get; private set; }

    internal void AnswerWith(AnswerWay way, SensitiveText answer) => (Way, Answer) = (way, answer);
}
