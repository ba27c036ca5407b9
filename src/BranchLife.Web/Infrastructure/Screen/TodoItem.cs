namespace BranchLife.Web.Infrastructure.Screen;

/// <summary>One line of 待办, for the partial <c>_Todo</c>.</summary>
/// <param name="Act">The words on the button, naming the act: 去审核.</param>
/// <param name="Term">Words for the term, with <paramref name="IsLate"/> in red: 今天到期, 12月8日.</param>
public sealed record TodoItem(
    string Title, string Href, string Act, string? Detail = null, string? Term = null, bool IsLate = false, bool IsFirst = false);
