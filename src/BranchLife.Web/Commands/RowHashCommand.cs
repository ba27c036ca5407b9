using BranchLife.Persistence.Schema;

namespace BranchLife.Web.Commands;

/// <summary>Fingerprints of all tables, the same on every engine, for comparing a copy with its original.</summary>
[Command("rowhash", "rowhash [--json]")]
internal sealed class RowHashCommand(RowHash rows, Terminal terminal) : ICommand
{
    public async Task RunAsync(Arguments args, CancellationToken ct)
    {
        var json = args.Flag("--json");
        args.End();
        var hashes = await rows.FindAsync(ct);
        if (json)
        {
            await terminal.WriteAsync(hashes);
            return;
        }

        await terminal.SayAsync(hashes.All);
        foreach (var (table, hash) in hashes.Tables) await terminal.SayAsync($"{hash}\t{table}");
    }
}
