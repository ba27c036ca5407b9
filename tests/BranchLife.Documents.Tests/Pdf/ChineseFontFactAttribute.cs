namespace BranchLife.Documents.Tests.Pdf;

/// <summary>A fact that needs real Chinese letters and pdftotext; without them it is skipped by name.</summary>
public sealed class ChineseFontFactAttribute : FactAttribute
{
    private static readonly string[] Candidates =
    [
        "src/BranchLife.Web/node_modules/@expo-google-fonts/noto-serif-sc/400Regular/NotoSerifSC_400Regular.ttf",
        "/usr/share/fonts/truetype/lxgw-wenkai/LXGWWenKai-Regular.ttf",
        "/usr/share/fonts/truetype/arphic-gbsn00lp/gbsn00lp.ttf",
    ];

    public ChineseFontFactAttribute()
    {
        if (Environment.GetEnvironmentVariable("BRANCHLIFE_REQUIRE_ALL") == "1") return;
        if (Font is null) Skip = "needs a Chinese TrueType font (npm ci in src/BranchLife.Web, or the package fonts-lxgw-wenkai)";
        else if (!File.Exists("/usr/bin/pdftotext")) Skip = "needs pdftotext (the package poppler-utils)";
    }

    public static string? Font { get; } = Candidates.SelectMany(Places).FirstOrDefault(File.Exists);

    private static IEnumerable<string> Places(string candidate)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            yield return Path.Combine(folder.FullName, candidate);
    }
}
