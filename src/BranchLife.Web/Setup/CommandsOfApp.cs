using BranchLife.Web.Commands;
using BranchLife.Web.Infrastructure.Routes;

namespace BranchLife.Web.Setup;

internal static class CommandsOfApp
{
    /// <summary>UTF-8 in both directions, whatever the locale says.</summary>
    public static Terminal OpenTerminal()
    {
        Console.OutputEncoding = new System.Text.UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        return new Terminal(new StreamReader(Console.OpenStandardInput()), Console.Out, Console.Error);
    }

    /// <summary>Runs a command with the server's own services and settings; nothing is served.</summary>
    public static async Task<int> RunCommandAsync(this WebApplication app, CommandLine line)
    {
        await using (app)
        {
            app.Services.GetRequiredService<RouteCatalogue>().Take(app);
            return await CommandRunner.RunAsync(app.Services, line, OpenTerminal(), CancellationToken.None);
        }
    }
}
