using BranchLife.Domain;

namespace BranchLife.Application.Access;

public static class ClockToday
{
    extension(TimeProvider clock)
    {
        /// <summary>The day in China; deadlines and terms are days.</summary>
        public DateOnly Today => clock.GetUtcNow().ChinaDay;
    }
}
