namespace BranchLife.Web.Commands;

/// <summary>What was typed: a command with its words or none (serve), and settings for both (--Storage:Path=…, --environment …).</summary>
/// <param name="Command">Null to serve.</param>
public sealed record CommandLine(string? Command, string[] Words, string[] Settings)
{
    private static readonly string[] HostOptions = ["--environment", "--contentRoot", "--applicationName", "--urls"];

    public static CommandLine Read(string[] args)
    {
        if (args is not [var command, .. var rest] || command.StartsWith('-')) return new CommandLine(null, [], args);

        var (words, settings) = (new List<string>(), new List<string>());
        for (var i = 0; i < rest.Length; i++)
        {
            if (!IsSetting(rest[i]))
            {
                words.Add(rest[i]);
                continue;
            }

            settings.Add(rest[i]);
            if (!rest[i].Contains('=') && i + 1 < rest.Length) settings.Add(rest[++i]);
        }

        return new CommandLine(command, [.. words], [.. settings]);
    }

    private static bool IsSetting(string word)
    {
        var name = word.Split('=')[0];
        return name.StartsWith("--", StringComparison.Ordinal)
            && (name.Contains(':') || HostOptions.Contains(name, StringComparer.OrdinalIgnoreCase));
    }
}
