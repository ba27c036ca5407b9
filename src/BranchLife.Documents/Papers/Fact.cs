using System.Globalization;

namespace BranchLife.Documents.Papers;

/// <summary>Turns what records hold into runs: the fact, linked to where it was taken from, or a <see cref="Missing"/> mark.</summary>
public static class Fact
{
    /// <param name="name">What is missing if there is nothing, e.g. 主持人.</param>
    public static Run Of(string name, string? words, string? href = null) =>
        string.IsNullOrWhiteSpace(words) ? new Missing(name)
        : href is null ? new Plain(words.Trim())
        : new Figure(words.Trim(), href);

    public static Run Count(string name, int? count, string? href = null) =>
        count is null ? new Missing(name) : new Figure(count.Value.ToString(CultureInfo.InvariantCulture), href);

    public static Run Day(string name, DateOnly? day, string? href = null) =>
        Of(name, day is null ? null : ChineseDay.Write(day.Value), href);

    /// <summary>A share with at most one decimal, e.g. 97.5%. Of nothing there is no share.</summary>
    public static Run Share(string name, int? part, int? whole, string? href = null) =>
        part is null || whole is null or 0
            ? new Missing(name)
            : new Figure((part.Value / (decimal)whole.Value).ToString("0.#%", CultureInfo.InvariantCulture), href);
}
