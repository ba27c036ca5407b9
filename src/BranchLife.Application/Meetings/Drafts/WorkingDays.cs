namespace BranchLife.Application.Meetings.Drafts;

internal static class WorkingDays
{
    extension(DateOnly day)
    {
        /// <summary>Monday to Friday; where a year's table of holidays is missing, plain weekends count (decisions.md 5).</summary>
        public DateOnly AddWorkingDays(int count)
        {
            var reached = day;
            while (count > 0)
            {
                reached = reached.AddDays(1);
                if (reached.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday)) count--;
            }

            return reached;
        }
    }
}
