using BranchLife.Testing.Web;

namespace BranchLife.Web.Tests.Commands;

public sealed class WritingSchemaScripts(BranchLifeApp app) : IClassFixture<BranchLifeApp>
{
    [Theory]
    [InlineData("SqlServer", "IF NOT EXISTS", "CREATE TABLE [Accounts]")]
    [InlineData("PostgreSql", "IF NOT EXISTS", "CREATE TABLE \"Accounts\"")]
    public async Task needs_no_server_and_may_be_run_again(string provider, string guard, string table)
    {
        var trial = await CommandTrial.RunAsync(app, "sql-script", "--provider", provider);

        Assert.Equal((0, ""), (trial.Code, trial.Error));
        Assert.Contains(guard, trial.Out, StringComparison.Ordinal);
        Assert.Contains(table, trial.Out, StringComparison.Ordinal);
    }
}
