namespace BranchLife.Application.Imports.Reading;

/// <summary>A day that the database has, beside one that the file has.</summary>
internal static class KeptDay
{
    /// <summary>What is to be kept: an exact day is not given up for its month; an empty cell says nothing.</summary>
    public static PartialDay? Of(PartialDay? now, PartialDay? before) =>
        now is null || (now.Value.MonthOnly && before is { } known && known.Months == now.Value.Months) ? before : now;

    public static PartialDay? From(DateOnly? day, bool monthOnly = false) => day is { } known ? new(known, monthOnly) : null;
}
