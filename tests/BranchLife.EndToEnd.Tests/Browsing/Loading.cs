using Microsoft.Playwright;

namespace BranchLife.EndToEnd.Tests;

internal static class Loading
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    /// <summary>Does what leads to another page, and goes on when that page is there.</summary>
    public static async Task LeaveAsync(this IPage page, Func<Task> act)
    {
        var loaded = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        void Loaded(object? sender, IPage one) => loaded.TrySetResult();
        page.DOMContentLoaded += Loaded;
        try
        {
            await act();
            await loaded.Task.WaitAsync(Patience);
        }
        finally
        {
            page.DOMContentLoaded -= Loaded;
        }
    }
}
