namespace BranchLife.Application.Inbox;

/// <summary>Terms in working days; Saturdays and Sundays are counted out.</summary>
internal static class WorkingDays
{
    public static DateOnly After(DateOnly day, int count)
    {
        while (count > 0)
        {
            day = day.AddDays(1);
            if (day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday)) count--;
        }

        return day;
    }

    /// <summary>Working days after the first day, up to and with the last.</summary>
    public static int Between(DateOnly first, DateOnly last) =>
        Enumerable.Range(1, Math.Max(0, last.DayNumber - first.DayNumber)).Count(days => first.AddDays(days).DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday));
}
