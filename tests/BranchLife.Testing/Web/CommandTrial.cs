using System.Text.Json;
using BranchLife.Web.Commands;

namespace BranchLife.Testing.Web;

/// <summary>A command run with the services of a test's app: its exit code and what it wrote.</summary>
public sealed record CommandTrial(int Code, string Out, string Error)
{
    /// <summary>The one document on standard output.</summary>
    public JsonElement Json => JsonDocument.Parse(Out).RootElement;

    public static Task<CommandTrial> RunAsync(BranchLifeApp app, params string[] args) => RunAsync(app, "", args);

    /// <param name="app">Whose services the command gets.</param>
    /// <param name="typed">On standard input.</param>
    /// <param name="args">As in a shell.</param>
    public static async Task<CommandTrial> RunAsync(BranchLifeApp app, string typed, string[] args)
    {
        using var input = new StringReader(typed);
        await using var output = new StringWriter();
        await using var error = new StringWriter();
        var code = await CommandRunner.RunAsync(
            app.Services, CommandLine.Read(args), new Terminal(input, output, error), CancellationToken.None);
        return new CommandTrial(code, output.ToString(), error.ToString().Trim());
    }
}
