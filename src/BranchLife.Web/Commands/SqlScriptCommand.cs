using BranchLife.Persistence.Schema;
using BranchLife.Web.Setup;

namespace BranchLife.Web.Commands;

/// <summary>The schema as a script for the people who run the database server; needs no server.</summary>
[Command("sql-script", "sql-script --provider NAME", NeedsDatabase = false)]
internal sealed class SqlScriptCommand(Terminal terminal) : ICommand
{
    public Task RunAsync(Arguments args, CancellationToken ct)
    {
        var provider = args.Required("--provider");
        args.End();
        return Database.Servers.Contains(provider, StringComparer.OrdinalIgnoreCase)
            ? terminal.SayAsync(SchemaScript.For(Database.Named(provider), Database.NoConnection))
            : throw new UsageException($"--provider 不能是“{provider}”，可用的有：{string.Join("、", Database.Servers)}。");
    }
}
