using BranchLife.Domain.Members;
using BranchLife.Domain.Rectification;

namespace BranchLife.Domain.Publicity;

/// <summary>One line of a posting copy: the branch's item whole, or a member's promise; words made for everybody's eyes.</summary>
public sealed class PostedLine
{
    public required int Ordinal { get; init; }

    public required Id<RectificationItem> ItemId { get; init; }

    /// <summary>Whose promise it is; null: the branch's item.</summary>
    public required Id<Person>? MemberId { get; init; }

    /// <summary>Null for a promise: what was found with a member is never posted.</summary>
    public required string? Problem { get; init; }

    /// <summary>Measure of the branch, or the promise.</summary>
    public required string Measure { get; init; }

    /// <summary>As it is printed; null for a promise.</summary>
    public required string? Owner { get; init; }

    public required DateOnly? DueOn { get; init; }
}
