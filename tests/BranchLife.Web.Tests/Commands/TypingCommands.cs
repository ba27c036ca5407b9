using BranchLife.Testing.Web;
using BranchLife.Web.Commands;

namespace BranchLife.Web.Tests.Commands;

public sealed class TypingCommands(BranchLifeApp app) : IClassFixture<BranchLifeApp>
{
    [Theory]
    [InlineData("nonsense")]
    [InlineData("setup")]
    [InlineData("setup", "--admin")]
    [InlineData("setup", "--admin", "chief", "more")]
    [InlineData("migrate", "--now")]
    [InlineData("rowhash", "--jsom")]
    [InlineData("routes", "extra")]
    [InlineData("sql-script")]
    [InlineData("sql-script", "--provider", "Oracle")]
    [InlineData("sql-script", "--provider", "Sqlite")]
    [InlineData("check-wording")]
    [InlineData("check-wording", "--kind", "poem")]
    [InlineData("check-wording", "--kind", "report", "--unit-kind", "Circus")]
    [InlineData("similar", "--json")]
    [InlineData("similar", "--json", "missing-1.txt", "missing-2.txt")]
    public async Task wrongly_is_answered_2_with_how_to_and_nothing_on_standard_output(params string[] args)
    {
        var trial = await CommandTrial.RunAsync(app, args);

        Assert.Equal(2, trial.Code);
        Assert.Empty(trial.Out);
        Assert.Matches("[\u4e00-\u9fff]", trial.Error);
        Assert.Contains(args[0], trial.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void tells_commands_from_settings()
    {
        var line = CommandLine.Read(["export", "--list", "--Storage:Path=/data", "--environment", "Production", "--json", "--Database:Provider", "Sqlite"]);

        Assert.Equal("export", line.Command);
        Assert.Equal(["--list", "--json"], line.Words);
        Assert.Equal(["--Storage:Path=/data", "--environment", "Production", "--Database:Provider", "Sqlite"], line.Settings);
        Assert.Null(CommandLine.Read(["--urls", "http://127.0.0.1:5080"]).Command);
        Assert.Null(CommandLine.Read([]).Command);
    }

    [Fact]
    public void takes_options_in_any_order()
    {
        var args = new Arguments(["--reason=年度检查", "members", "--json", "roster.xlsx", "--unit", "101"]);

        Assert.Equal("101", args.Option("--unit"));
        Assert.True(args.Flag("--json"));
        Assert.Equal("年度检查", args.Required("--reason"));
        Assert.Equal(("members", "roster.xlsx", null), (args.RequiredNext("种类"), args.Next(), args.Next()));
        args.End();
        Assert.Throws<UsageException>(() => args.Required("--unit"));
    }

    [Fact]
    public async Task migrates_once_and_says_so()
    {
        var trial = await CommandTrial.RunAsync(app, "migrate");

        Assert.Equal((0, "数据库结构已是最新，没有改动。"), (trial.Code, trial.Out.Trim()));
    }
}
