using BranchLife.Application.Archives;

namespace BranchLife.Web.Commands;

/// <summary>Whether an archive still is what was taken out, and its seals hold; needs the file alone.</summary>
[Command("verify-archive", "verify-archive FILE.zip [--json]", NeedsDatabase = false, NeedsHost = false)]
internal sealed class VerifyArchiveCommand(Terminal terminal) : ICommand
{
    public async Task RunAsync(Arguments args, CancellationToken ct)
    {
        var json = args.Flag("--json");
        var file = args.Next() ?? throw new UsageException("请给出归档包文件。");
        args.End();
        var found = ArchiveVerification.Check(await ReadAsync(file, ct));
        if (json) await terminal.WriteAsync(found);
        if (found.First is { } first) throw new RefusedException($"核对不通过：{first.Sentence}");
        if (!json) await terminal.SayAsync($"核对通过：归档包与导出时一致，{found.Seals}次封存首尾相接，最后的封存校验码是 {found.LastSeal}。");
    }

    private static async Task<byte[]> ReadAsync(string file, CancellationToken ct)
    {
        try
        {
            return await File.ReadAllBytesAsync(file, ct);
        }
        catch (Exception missing) when (missing is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"文件“{file}”读不出来。");
        }
    }
}
