namespace BranchLife.Web.Setup;

/// <summary>Where the program lies: published (everything beside the executable) or built in a checkout (the project's folder).</summary>
internal static class Place
{
    private const string Project = "src/BranchLife.Web";

    /// <summary>Publishing puts wwwroot beside the executable, building does not.</summary>
    public static bool IsPublished { get; } = Directory.Exists(Path.Combine(AppContext.BaseDirectory, "wwwroot"));

    public static string Home { get; } = IsPublished ? AppContext.BaseDirectory : ProjectFolder() ?? AppContext.BaseDirectory;

    private static string? ProjectFolder()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var project = Path.Combine(folder.FullName, Project);
            if (File.Exists(Path.Combine(project, "BranchLife.Web.csproj"))) return project;
        }

        return null;
    }
}
