namespace BranchLife.Web.Infrastructure.Screen;

/// <summary>The foot of a ledger, for the partial <c>_Paging</c>. Keyset paging: there are neighbours, no page numbers.</summary>
/// <param name="Unit">The measure word: 项, 个, 人.</param>
/// <param name="Total">Null where nobody counted.</param>
public sealed record Paging(int Shown, int? Total, string Unit, string? PreviousHref, string? NextHref);
