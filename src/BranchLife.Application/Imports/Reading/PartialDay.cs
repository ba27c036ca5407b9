using System.Globalization;

namespace BranchLife.Application.Imports.Reading;

/// <summary>A day, or a month of which the day was not written (taken as its first).</summary>
public readonly record struct PartialDay(DateOnly Day, bool MonthOnly)
{
    public static PartialDay Month(int year, int month) => new(new(year, month, 1), true);

    /// <summary>Earlier than another; by month where one of the two has only a month.</summary>
    public bool IsBefore(PartialDay other) =>
        MonthOnly || other.MonthOnly ? Months < other.Months : Day < other.Day;

    internal int Months => Day.Year * 12 + Day.Month - 1;

    public override string ToString() => Day.ToString(MonthOnly ? "yyyy-MM" : "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
