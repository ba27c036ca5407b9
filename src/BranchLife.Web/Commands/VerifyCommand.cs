using BranchLife.Persistence.Protection;

namespace BranchLife.Web.Commands;

/// <summary>Whether everything that was sealed is still what was sealed; names the first thing that is not.</summary>
[Command("verify", "verify [--json]")]
internal sealed class VerifyCommand(SealVerification seals, Terminal terminal) : ICommand
{
    public async Task RunAsync(Arguments args, CancellationToken ct)
    {
        var json = args.Flag("--json");
        args.End();
        var found = await seals.FindAsync(ct);
        if (json) await terminal.WriteAsync(found);
        if (found.First is { } first) throw new RefusedException($"核对不通过：{first.Sentence}（{first.Table} {first.Key}）");
        if (!json) await terminal.SayAsync("核对通过：封存的会议记录、签到、发言、批评意见和封存链都与封存时一致，封存保护齐全。");
    }
}
