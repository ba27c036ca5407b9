namespace BranchLife.Domain.Preparation;

/// <summary>
/// An outline as it stood when it was handed in, kept for good. A return changes no word, so it has no version of its own: the
/// remark that returned it names the one it was about.
/// </summary>
public sealed class OutlineVersion : Aggregate<OutlineVersion>
{
    private readonly List<OutlinePassage> _passages = [];

    private OutlineVersion()
    {
    }

    public required Id<Outline> OutlineId { get; init; }

    /// <summary>第几稿, counted from 1.</summary>
    public required int Number { get; init; }

    /// <summary>A draft that was put aside when an older text was taken back; its author's alone.</summary>
    public required bool IsDraft { get; init; }

    public required DateTimeOffset At { get; init; }

    public IReadOnlyList<OutlinePassage> Passages => _passages;

    internal static OutlineVersion Of(Id<OutlineVersion> id, Outline outline, int number, bool isDraft, DateTimeOffset at)
    {
        var version = new OutlineVersion { Id = id, OutlineId = outline.Id, Number = number, IsDraft = isDraft, At = at };
        version._passages.AddRange(outline.Passages());
        return version;
    }
}
