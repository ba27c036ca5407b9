using System.Globalization;
using BranchLife.Domain;

namespace BranchLife.Web.Infrastructure.Screen;

/// <summary>Days and moments as people write them, in China's time.</summary>
public static class DayWords
{
    extension(DateOnly day)
    {
        /// <summary>12月18日.</summary>
        public string MonthDay => day.ToString("M月d日", CultureInfo.InvariantCulture);

        /// <summary>2026年12月18日.</summary>
        public string YearMonthDay => day.ToString("yyyy年M月d日", CultureInfo.InvariantCulture);

        /// <summary>星期五.</summary>
        public string WeekDay => $"星期{"日一二三四五六"[(int)day.DayOfWeek]}";
    }

    extension(DateTimeOffset instant)
    {
        /// <summary>12月18日 14:30.</summary>
        public string MonthDayTime => instant.ChinaClock.ToString("M月d日 HH:mm", CultureInfo.InvariantCulture);
    }
}
