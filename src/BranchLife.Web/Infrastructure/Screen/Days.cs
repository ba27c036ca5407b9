using System.Globalization;
using BranchLife.Application.Inbox;

namespace BranchLife.Web.Infrastructure.Screen;

/// <summary>Days as they stand in lists: without the year where it is this one.</summary>
public static class Days
{
    public static string InList(DateOnly day, DateOnly today) =>
        day.ToString(day.Year == today.Year ? "M月d日" : "yyyy年M月d日", CultureInfo.InvariantCulture);

    public static string Whole(DateOnly day) => day.ToString("yyyy年M月d日", CultureInfo.InvariantCulture);

    /// <summary>今天到期, 超期 7 天, 12月8日.</summary>
    public static string Term(DateOnly? day, DateOnly today) => day switch
    {
        null => "",
        { } due when due == today => "今天到期",
        { } due when due < today => $"超期 {today.DayNumber - due.DayNumber} 天",
        { } due => InList(due, today),
    };

    public static TodoItem ToItem(this Todo todo, DateOnly today, bool isFirst) => new(
        todo.Title, todo.Path, todo.Act, todo.Detail, Term(todo.DueOn, today), todo.DueOn <= today, isFirst);
}
