using BranchLife.Application.Access;
using BranchLife.Application.Reports.Exporting;
using BranchLife.Domain;
using BranchLife.Domain.Branches;
using BranchLife.Domain.Campaigns;
using BranchLife.Domain.Meetings;
using BranchLife.Persistence;
using BranchLife.Persistence.Accounts;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Web.Commands;

/// <summary>Takes a document out as somebody: with that person's rights, reading log and name at the foot.</summary>
[Command("export", "export --list --json | export KIND --meeting ID|--campaign ID|--unit ID --format docx|xlsx|pdf|zip --as USER --reason TEXT --out FILE")]
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
            kind.Kind, kind.Name, [.. kind.Formats.Select(format => format.Extension)], OptionOf(kind.Scope), [.. kind.StageNames])).ToArray();
        if (json)
        {
            await terminal.WriteAsync(all);
            return;
        }

        foreach (var line in all) await terminal.SayAsync($"{line.Kind}\t{line.Name}\t{line.Of}\t{string.Join('、', line.Formats)}");
    }

    private async Task ExportAsync(Arguments args, CancellationToken ct)
    {
        args.Flag("--json");
        var (format, of) = (Format(args.Required("--format")), Of(args));
        var (user, reason, file) = (args.Required("--as"), args.Required("--reason"), args.Required("--out"));
        var word = args.RequiredNext("材料的种类");
        args.End();
        var kind = ExportCatalogue.Find(word) ?? throw new UsageException($"没有“{word}”这种材料，请用 export --list 查看。");
        if (kind.Scope != of.Scope) throw new UsageException($"“{kind.Name}”请用 --{OptionOf(kind.Scope)} 给出对象。");

        current.Value = await ActorAsync(user, ct);
        var made = await MakeAsync(kind, format, of.Id, reason, ct);
        await WriteAsync(file, made, ct);
        await terminal.SayAsync($"已导出：{made.Name}");
    }

    private Task<ExportFile> MakeAsync(ExportKind kind, ExportFormat format, Guid id, string reason, CancellationToken ct) => kind.Scope switch
    {
        ExportScope.Meeting => services.GetRequiredService<ExportDocument>().ExecuteAsync(kind, format, new Id<Meeting>(id), reason, ct),
        ExportScope.Campaign => services.GetRequiredService<ExportOfCampaign>().ExecuteAsync(kind, format, new Id<Campaign>(id), reason, ct),
        ExportScope.Unit => services.GetRequiredService<ExportOfUnit>().ExecuteAsync(kind, format, new Id<Unit>(id), reason, ct),
    };

    private async Task<Actor> ActorAsync(string user, CancellationToken ct)
    {
        var name = normalizer.NormalizeName(user);
        var account = await db.Users.AsNoTracking().SingleOrDefaultAsync(one => one.NormalizedUserName == name, ct);
        if (account is not { State: AccountState.Active }) throw new RefusedException($"没有可用的账号“{user}”，不能导出。");
        return await actors.FindAsync(account.PersonId, ct) ?? throw new RefusedException($"没有可用的账号“{user}”，不能导出。");
    }

    // What guarded words it may hold is for the one who took it out. A half-written file is worth nothing.
    private static async Task WriteAsync(string file, ExportFile made, CancellationToken ct)
    {
        var options = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write, Options = FileOptions.Asynchronous };
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        try
        {
            await using var stream = new FileStream(file, options);
            await made.WriteAsync(stream, ct);
        }
        catch
        {
            File.Delete(file);
            throw;
        }
    }

    private static ExportFormat Format(string word) =>
        Enum.GetValues<ExportFormat>().Where(format => format.Extension == word).Select(format => (ExportFormat?)format).SingleOrDefault()
        ?? throw new UsageException("--format 应是 docx、xlsx、pdf 或 zip。");

    private static (ExportScope Scope, Guid Id) Of(Arguments args)
    {
        var given = Enum.GetValues<ExportScope>().Select(scope => (Scope: scope, Word: args.Option($"--{OptionOf(scope)}")))
            .Where(option => option.Word is not null).ToArray();
        if (given is not [var only]) throw new UsageException("请用 --meeting、--campaign、--unit 之一给出对象。");
        return Guid.TryParse(only.Word, out var id) ? (only.Scope, id) : throw new UsageException($"--{OptionOf(only.Scope)} 应是编号。");
    }

    private static string OptionOf(ExportScope scope) => scope switch
    {
        ExportScope.Meeting => "meeting",
        ExportScope.Campaign => "campaign",
        ExportScope.Unit => "unit",
    };

    private sealed record Line(string Kind, string Name, IReadOnlyList<string> Formats, string Of, IReadOnlyList<string> Stages);
}
