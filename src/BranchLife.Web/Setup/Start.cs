using BranchLife.Persistence.Schema;

namespace BranchLife.Web.Setup;

internal static class Start
{
    /// <summary>
    /// Before serving: an embedded database is brought up to date; in Development an empty one on a server too. A server that
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
    }
}
