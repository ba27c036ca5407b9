using System.Diagnostics;
using System.Text.Json;

namespace BranchLife.Web.Tests.Commands;

/// <summary>The program as it is started from a shell: exit code, standard output and standard error of the process.</summary>
public sealed class AsAProcess : IDisposable
{
    private readonly string _storage = Directory.CreateTempSubdirectory("branchlife-process-").FullName;

    [Fact]
    public async Task lists_its_routes_without_serving_and_prints_nothing_else()
    {
        var (code, output, _) = await RunAsync([], "routes", "--json");

        Assert.Equal(0, code);
        var urls = JsonDocument.Parse(output).RootElement.EnumerateArray().Select(route => route.GetProperty("url").GetString()).ToArray();
        Assert.Contains("/Account/Login", urls);
        Assert.Contains("/administration/accounts/{id}", urls);
    }

    [Fact]
    public async Task tells_an_unknown_command_from_a_command()
    {
        var (code, output, error) = await RunAsync([], "dance");

        Assert.Equal((2, ""), (code, output));
        Assert.Contains("没有“dance”这个命令", error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("migrate")]
    [InlineData("--urls=http://127.0.0.1:0")]
    public async Task stops_at_an_unknown_engine_with_the_list_of_known_ones(string argument)
    {
        var (code, _, error) = await RunAsync([("Database__Provider", "Oracle")], argument);

        Assert.Equal(1, code);
        Assert.Contains("Sqlite、PostgreSql、SqlServer", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task keeps_what_it_stores_from_other_users_of_the_machine()
    {
        Assert.Equal(0, (await RunAsync([], "setup", "--admin", "chief")).Code);

        Assert.All(Directory.EnumerateFileSystemEntries(_storage, "*", SearchOption.AllDirectories), entry => Assert.False(IsOpenToOthers(entry), entry));
    }

    [Fact]
    public async Task refuses_a_file_that_is_no_workbook_before_it_touches_a_database()
    {
        var file = Path.Combine(_storage, "名册.xlsx");
        await File.WriteAllTextAsync(file, "姓名,所在党支部");

        var (code, output, error) = await RunAsync([], "import", "members", file, "--json");

        Assert.Equal((1, ""), (code, output));
        Assert.Contains("不是“.xlsx”工作簿", error, StringComparison.Ordinal);
        Assert.Equal([file], Directory.EnumerateFiles(_storage, "*", SearchOption.AllDirectories));
    }

    public void Dispose() => Directory.Delete(_storage, recursive: true);

    private static bool IsOpenToOthers(string entry) => !OperatingSystem.IsWindows()
        && (File.GetUnixFileMode(entry) & (UnixFileMode.GroupRead | UnixFileMode.GroupWrite | UnixFileMode.OtherRead | UnixFileMode.OtherWrite)) != 0;

    private async Task<(int Code, string Out, string Error)> RunAsync((string Name, string Value)[] settings, params string[] args)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "branchlife.dll"), .. args])
        {
            RedirectStandardOutput = true, RedirectStandardError = true, RedirectStandardInput = true,
            StandardOutputEncoding = System.Text.Encoding.UTF8, StandardErrorEncoding = System.Text.Encoding.UTF8,
        };
        start.Environment["Storage__Path"] = _storage;
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Production";
        foreach (var (name, value) in settings) start.Environment[name] = value;
        using var process = Process.Start(start)!;
        process.StandardInput.Close();
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        return (process.ExitCode, await output, await error);
    }
}
