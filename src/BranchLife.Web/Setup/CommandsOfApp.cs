using BranchLife.Web.Commands;
using BranchLife.Web.Infrastructure.Routes;

namespace BranchLife.Web.Setup;

internal static class CommandsOfApp
{
    /// <summary>Runs a command with the server's own services and settings; nothing is served.</summary>
    public static async Task<int> RunCommandAsync(this WebApplication app, CommandLine line)
    {
        Console.OutputEncoding = new System.Text.UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        await using (app)
        {
            app.Services.GetRequiredService<RouteCatalogue>().Take(app);
            return await CommandRunner.RunAsync(app.Services, line, new Terminal(Console.In, Console.Out, Console.Error), CancellationToken.None);
        }
    }
}
