using BranchLife.Web.Infrastructure.Routes;

namespace BranchLife.Web.Commands;

/// <summary>Every page handler and endpoint of the program as it runs, and who is let through its door.</summary>
[Command("routes", "routes [--json]", NeedsDatabase = false)]
internal sealed class RoutesCommand(RouteCatalogue routes, Terminal terminal) : ICommand
{
    public async Task RunAsync(Arguments args, CancellationToken ct)
    {
        var json = args.Flag("--json");
        args.End();
        var all = await routes.ListAsync();
        if (json)
        {
            await terminal.WriteAsync(all);
            return;
        }

        foreach (var route in all)
            await terminal.SayAsync($"{route.Verb}\t{route.Url}\t{route.Page}\t{route.Handler}\t{(route.Anonymous ? "anonymous" : route.Policy)}");
    }
}
