using System.Diagnostics;
using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace BranchLife.TransactSql.Tests;

/// <summary>No SQL Server is reachable here: its whole schema is generated as the operator would and parsed as T-SQL.</summary>
public sealed class TheSqlServerScript
{
    [Fact]
    public async Task parses_without_a_fault()
    {
        var script = await ScriptAsync();

        Assert.Contains("CREATE TABLE [Meetings]", script, StringComparison.Ordinal);
        Assert.Empty(FaultsOf(script));
    }

    [Fact]
    public void would_show_a_fault() => Assert.NotEmpty(FaultsOf("CREATE TABLE [Meetings] ([Id] uniqueidentifier NOT NULL,,);"));

    private static IEnumerable<string> FaultsOf(string script)
    {
        using var reader = new StringReader(script);
        new TSql150Parser(initialQuotedIdentifiers: true).Parse(reader, out var faults);
        return faults.Select(fault => $"{fault.Line}: {fault.Message}");
    }

    private static async Task<string> ScriptAsync()
    {
        var bin = new DirectoryInfo(AppContext.BaseDirectory);
        var program = Path.Combine(bin.Parent!.Parent!.FullName, "BranchLife.Web", bin.Name, "branchlife.dll");
        using var process = Process.Start(new ProcessStartInfo("dotnet", [program, "sql-script", "--provider", "SqlServer"])
        {
            RedirectStandardOutput = true, RedirectStandardError = true,
            Environment = { ["Storage__Path"] = Directory.CreateTempSubdirectory("branchlife-script-").FullName },
        })!;
        var errors = process.StandardError.ReadToEndAsync();
        var script = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        Assert.True(process.ExitCode == 0, await errors);
        return script;
    }
}
