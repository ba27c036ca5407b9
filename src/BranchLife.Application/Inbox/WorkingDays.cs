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
}
