using System.Reflection;
using BranchLife.Application.Access;
using BranchLife.Domain;
using BranchLife.Persistence.Schema;
using BranchLife.Web.Setup;

namespace BranchLife.Web.Commands;

/// <summary>Runs one command in a scope of its own and turns its end into an exit code: 0 done, 1 refused, 2 wrong usage.</summary>
public static class CommandRunner
{
    private static readonly (Type Type, CommandAttribute Command)[] Known =
    [
        .. from type in typeof(CommandRunner).Assembly.GetTypes()
           let command = type.GetCustomAttribute<CommandAttribute>()
           where command is not null && type.IsAssignableTo(typeof(ICommand))
           orderby command.Name
           select (type, command),
    ];

    /// <summary>Runs a command that needs nothing of the server; null for every other one, before anything was set up.</summary>
    public static async Task<int?> TryRunAloneAsync(CommandLine line, Func<Terminal> terminal, CancellationToken ct)
    {
        var (type, command) = Known.SingleOrDefault(known => known.Command.Name == line.Command);
        if (type is null || command.NeedsHost) return null;

        var own = terminal();
        return await AnswerAsync(command, own, () => ((ICommand)Activator.CreateInstance(type, own)!).RunAsync(new Arguments(line.Words), ct));
    }

    public static async Task<int> RunAsync(IServiceProvider services, CommandLine line, Terminal terminal, CancellationToken ct)
    {
        var (type, command) = Known.SingleOrDefault(known => known.Command.Name == line.Command);
        if (type is null) return await SayAsync(terminal, 2, UnknownCommand(line.Command));

        return await AnswerAsync(command, terminal, async () =>
        {
            await using var scope = services.CreateAsyncScope();
            if (command.NeedsDatabase) await RequireSchemaAsync(scope.ServiceProvider.GetRequiredService<DatabaseSchema>(), ct);
            var made = (ICommand)ActivatorUtilities.CreateInstance(scope.ServiceProvider, type, terminal);
            await made.RunAsync(new Arguments(line.Words), ct);
        });
    }

    private static async Task<int> AnswerAsync(CommandAttribute command, Terminal terminal, Func<Task> run)
    {
        try
        {
            await run();
            return 0;
        }
        catch (UsageException wrong)
        {
            return await SayAsync(terminal, 2, $"{wrong.Message}用法：branchlife {command.Usage}");
        }
        catch (Exception refusal) when (refusal is RefusedException or RuleViolationException or AccessDeniedException or StaleVersionException or InvalidSettingException)
        {
            return await SayAsync(terminal, 1, refusal.Message);
        }
        catch (NotFoundException)
        {
            return await SayAsync(terminal, 1, "没有找到所指的对象，或者该用户无权查看。");
        }
    }

    private static async Task RequireSchemaAsync(DatabaseSchema schema, CancellationToken ct)
    {
        var state = await schema.LookAsync(ct);
        if (schema.MigratesByItself && state is SchemaState.Empty or SchemaState.Outdated)
        {
            await schema.MigrateAsync(ct);
            return;
        }

        if (SchemaWords.Refusal(state) is { } reason) throw new RefusedException(reason);
    }

    private static async Task<int> SayAsync(Terminal terminal, int code, string sentence)
    {
        await terminal.Error.WriteLineAsync(sentence);
        return code;
    }

    private static string UnknownCommand(string? name) =>
        $"没有“{name}”这个命令，可用的有：{string.Join("、", Known.Select(known => known.Command.Name))}；不带命令即启动服务。";
}
