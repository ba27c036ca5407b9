using System.Globalization;

namespace BranchLife.Web.Pages.Branches;

/// <summary>Days and terms as registers write them.</summary>
public static class Day
{
    public static string Words(DateOnly day) => day.ToString("yyyy年M月d日", CultureInfo.InvariantCulture);

    public static string Term(DateOnly? from, DateOnly? to) =>
        $"{(from is { } first ? Words(first) : "")}至{(to is { } last ? Words(last) : "今")}";
}
