using BranchLife.Application.Access;
using BranchLife.Application.Reports.Exporting;
using BranchLife.Domain;
using BranchLife.Domain.Meetings;
using BranchLife.Persistence;
using BranchLife.Persistence.Accounts;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Web.Commands;

/// <summary>Takes a document out as somebody: with that person's rights, reading log and name at the foot.</summary>
[Command("export", "export --list --json | export KIND --meeting ID --format docx|xlsx --as USER --reason TEXT --out FILE")]
internal sealed class ExportCommand(
    IServiceProvider services, BranchLifeDbContext db, ActorLoader actors, CurrentActor current, ILookupNormalizer normalizer, Terminal terminal)
    : ICommand
{
    public Task RunAsync(Arguments args, CancellationToken ct) => args.Flag("--list") ? ListAsync(args) : ExportAsync(args, ct);

    private async Task ListAsync(Arguments args)
    {
        var json = args.Flag("--json");
        args.End();
        var all = ExportCatalogue.All.Select(kind => new Line(
            kind.Kind, kind.Name, kind.Formats, kind.Of, [.. kind.Stages.Select(stage => stage.ToString())])).ToArray();
        if (json)
        {
            await terminal.WriteAsync(all);
            return;
        }

        foreach (var line in all) await terminal.SayAsync($"{line.Kind}\t{line.Name}\t{string.Join('、', line.Formats)}");
    }

    private async Task ExportAsync(Arguments args, CancellationToken ct)
    {
        args.Flag("--json");
        var (format, meeting) = (Format(args.Required("--format")), Meeting(args.Option("--meeting")));
        var (user, reason, file) = (args.Required("--as"), args.Required("--reason"), args.Required("--out"));
        var word = args.RequiredNext("材料的种类");
        args.End();
        var kind = ExportCatalogue.Find(word) ?? throw new UsageException($"没有“{word}”这种材料，请用 export --list 查看。");

        current.Value = await ActorAsync(user, ct);
        var made = await services.GetRequiredService<ExportDocument>().ExecuteAsync(kind, format, meeting, reason, ct);
        await WriteAsync(file, made.Content, ct);
        await terminal.SayAsync($"已导出：{made.Name}");
    }

    private async Task<Actor> ActorAsync(string user, CancellationToken ct)
    {
        var name = normalizer.NormalizeName(user);
        var account = await db.Users.AsNoTracking().SingleOrDefaultAsync(one => one.NormalizedUserName == name, ct);
        if (account is not { State: AccountState.Active }) throw new RefusedException($"没有可用的账号“{user}”，不能导出。");
        return await actors.FindAsync(account.PersonId, ct) ?? throw new RefusedException($"没有可用的账号“{user}”，不能导出。");
    }

    // What guarded words it may hold is for the one who took it out.
    private static async Task WriteAsync(string file, byte[] content, CancellationToken ct)
    {
        var options = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        await using var stream = new FileStream(file, options);
        await stream.WriteAsync(content, ct);
    }

    private static ExportFormat Format(string word) => word switch
    {
        "docx" => ExportFormat.Docx,
        "xlsx" => ExportFormat.Xlsx,
        "pdf" or "zip" => throw new RuleViolationException(ExportRules.NotInThisFormat),
        _ => throw new UsageException("--format 应是 docx 或 xlsx。"),
    };

    private static Id<Meeting> Meeting(string? word) =>
        word is null ? throw new UsageException("这份材料按会议导出，请给出 --meeting。")
        : Guid.TryParse(word, out var id) ? new Id<Meeting>(id)
        : throw new UsageException("--meeting 应是会议的编号。");

    private sealed record Line(string Kind, string Name, IReadOnlyList<ExportFormat> Formats, string Of, IReadOnlyList<string> Stages);
}
