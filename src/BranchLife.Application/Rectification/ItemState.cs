using BranchLife.Domain.Rectification;

namespace BranchLife.Application.Rectification;

/// <summary>The word under which an item is listed: overdue is computed from the dates whenever it is read.</summary>
public static class ItemState
{
    public static int DaysLate(RectificationState state, DateOnly? dueOn, DateOnly? nextReviewOn, DateOnly today) =>
        state is RectificationState.Closed or RectificationState.ClosureRequested || (dueOn ?? nextReviewOn) is not { } day || day >= today
            ? 0
            : today.DayNumber - day.DayNumber;

    public static string WordOf(RectificationState state, int daysLate) => daysLate > 0 ? $"超期 {daysLate} 天" : state.Word;
}
