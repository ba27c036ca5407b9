using BranchLife.Application.Accounts;
using BranchLife.Application.Seeding;
using BranchLife.Persistence.Schema;
using BranchLife.Web.Infrastructure.Accounts;

namespace BranchLife.Web.Setup;

internal static class Start
{
    /// <summary>
    /// Before serving: an embedded database is brought up to date; in Development an empty one on a server too, and filled for a demonstration. A server that
    /// is not ready does not stop the program: /readyz says what is missing.
    /// </summary>
    public static async Task PrepareDatabaseAsync(this WebApplication app)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var schema = scope.ServiceProvider.GetRequiredService<DatabaseSchema>();
        var state = await schema.LookAsync(CancellationToken.None);
        if (state is SchemaState.Newer) throw new InvalidSettingException(SchemaWords.Refusal(state)!);

        var migrates = state is not SchemaState.Current
            && (schema.MigratesByItself || (app.Environment.IsDevelopment() && state is SchemaState.Empty));
        if (migrates) await schema.MigrateAsync(CancellationToken.None);
        if (app.Environment.IsDevelopment() && (migrates || state is SchemaState.Current)) await FillForDemoAsync(scope.ServiceProvider);
    }

    private static async Task FillForDemoAsync(IServiceProvider services)
    {
        var options = new SeedOptions(SeedOptions.DefaultSeed, SeedOptions.DefaultToday, Canaries: false, DemoPassword.Text);
        if (await services.GetRequiredService<SeedDemo>().ExecuteAsync(options, CancellationToken.None) is { } manifest)
            await services.GetRequiredService<DemoAccounts>().KeepAsync(manifest, services.GetRequiredService<AccountOwners>(), CancellationToken.None);
    }
}
