namespace BranchLife.Application.Administration;

/// <summary>One page of a list that is turned by its last row.</summary>
/// <param name="Total">Of all rows that the filter lets through.</param>
public sealed record PageOf<TRow>(IReadOnlyList<TRow> Rows, int Total, bool HasMore);
