using Microsoft.Playwright;

namespace BranchLife.EndToEnd.Tests;

/// <summary>Pictures for the manual, into the folder that BRANCHLIFE_SCREENSHOTS names; without it none are taken.</summary>
internal static class Pictures
{
    private static readonly string? Folder = Environment.GetEnvironmentVariable("BRANCHLIFE_SCREENSHOTS");

    public static bool AreTaken => !string.IsNullOrWhiteSpace(Folder);

    public static async Task TakeAsync(IPage page, string name, bool whole = false)
    {
        if (!AreTaken) return;

        await page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(Directory.CreateDirectory(Folder!).FullName, name + ".png"), FullPage = whole });
    }
}
