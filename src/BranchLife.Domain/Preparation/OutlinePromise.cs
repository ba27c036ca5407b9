using BranchLife.Domain.Rectification;

namespace BranchLife.Domain.Preparation;

/// <summary>
/// A rectification item of the last meeting as it was worded then, with what became of it. The words are kept here, because the
/// readers of an outline are not those of the ledger.
/// </summary>
public sealed class OutlinePromise
{
    public required int Ordinal { get; init; }

    public required Id<RectificationItem> ItemId { get; init; }

    public required SensitiveText Problem { get; init; }

    public required SensitiveText Measure { get; init; }

    /// <summary>Null: to be kept up for good.</summary>
    public required DateOnly? DueOn { get; init; }

    public PromiseResult? Result { get; private set; }

    public SensitiveText? Remark { get; private set; }

    internal void State(PromiseResult? result, SensitiveText? remark) => (Result, Remark) = (result, remark);
}
