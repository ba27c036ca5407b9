using BranchLife.Persistence.Schema;
using BranchLife.Web.Setup;

namespace BranchLife.Web.Commands;

[Command("migrate", "migrate", NeedsDatabase = false)]
internal sealed class MigrateCommand(DatabaseSchema schema, Terminal terminal) : ICommand
{
    public async Task RunAsync(Arguments args, CancellationToken ct)
    {
        args.End();
        var before = await schema.LookAsync(ct);
        if (before is SchemaState.Newer) throw new RefusedException(SchemaWords.Refusal(before)!);

        if (before is not SchemaState.Current)
        {
            try
            {
                await schema.MigrateAsync(ct);
            }
            catch (System.Data.Common.DbException) when (before is SchemaState.Unreachable)
            {
                throw new RefusedException(SchemaWords.Refusal(before)!);
            }
        }

        await terminal.SayAsync(before is SchemaState.Current ? "数据库结构已是最新，没有改动。" : "数据库结构已更新到最新。");
    }
}
