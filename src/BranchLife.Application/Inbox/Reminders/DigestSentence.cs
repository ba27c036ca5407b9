using System.Globalization;

namespace BranchLife.Application.Inbox.Reminders;

/// <summary>What leaves the house: how much waits, where to see it, nothing else.</summary>
internal static class DigestSentence
{
    public static string For(IReadOnlyList<Todo> todos, DateOnly today, string? site)
    {
        var late = todos.Count(todo => todo.IsLate(today));
        var overdue = late == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"，其中{late}项已超期");
        return string.Create(CultureInfo.InvariantCulture, $"您有{todos.Count}项待办{overdue}。{Where(site)}");
    }

    public static string ForChannel(string? site) => $"有待办事项需要办理。{Where(site)}";

    private static string Where(string? site) => site is null ? "请登录支部组织生活系统查看。" : $"请登录支部组织生活系统查看：{site}";
}
