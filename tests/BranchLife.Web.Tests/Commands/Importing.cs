using BranchLife.Documents.Reading;
using BranchLife.Testing.Web;
using BranchLife.Testing.Workbooks;

namespace BranchLife.Web.Tests.Commands;

public sealed class Importing(BranchLifeApp app) : IClassFixture<BranchLifeApp>, IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("branchlife-import-").FullName;

    [Fact]
    public async Task answers_with_counts_errors_and_what_was_left_out()
    {
        var units = File("units.xlsx", ["代码", "名称", "类别", "上级代码"], ["61", "松口镇党委", "党委", null], ["6101", "枫林村党支部", "支部", "61"]);
        var members = File("members.xlsx", ["姓名", "入党日期", "党员类别", "所在党支部"],
            ["柏松年", "1998-07-01", "正式", "枫林村党支部"], ["辛夷", "1998-02-30", "正式", "枫林村党支部"], ["石竹", "2001-07-01", "正式", "枫林党支部"],
            ["小计", null, null, null]);
        var failed = Path.Combine(_folder, "failed.xlsx");

        var preview = await CommandTrial.RunAsync(app, "import", "units", units, "--preview", "--json");
        var first = await CommandTrial.RunAsync(app, "import", "units", units, "--json");
        var roster = await CommandTrial.RunAsync(app, "import", "members", members, "--failed", failed, "--json");
        var again = await CommandTrial.RunAsync(app, "import", "members", members, "--unit", "61", "--json");

        Assert.Equal([0, 0, 0, 0], new[] { preview, first, roster, again }.Select(trial => trial.Code));
        Assert.Equal("""{"rows":2,"new":2,"changed":0,"unchanged":0,"error":0,"warning":0}""", preview.Json.GetProperty("counts").GetRawText());
        Assert.Equal("""{"rows":2,"new":2,"changed":0,"unchanged":0,"error":0,"warning":0}""", first.Json.GetProperty("counts").GetRawText());
        Assert.Equal("""{"rows":3,"new":1,"changed":0,"unchanged":0,"error":2,"warning":0}""", roster.Json.GetProperty("counts").GetRawText());
        Assert.Equal("""{"rows":3,"new":0,"changed":0,"unchanged":1,"error":2,"warning":0}""", again.Json.GetProperty("counts").GetRawText());
        var errors = roster.Json.GetProperty("errors").EnumerateArray().ToList();
        Assert.Equal(["date-unreadable", "unit-similar"], errors.Select(error => error.GetProperty("code").GetString()));
        Assert.Equal((3, "B"), (errors[0].GetProperty("row").GetInt32(), errors[0].GetProperty("column").GetString()));
        Assert.Equal("6101", errors[1].GetProperty("suggestion").GetString());
        Assert.False(errors[0].TryGetProperty("suggestion", out _));
        Assert.Equal(5, roster.Json.GetProperty("skippedRows")[1].GetProperty("row").GetInt32());
        await using var back = System.IO.File.OpenRead(failed);
        Assert.Equal(["辛夷", "石竹"], WorkbookReader.Read(back).Sheets[0].Rows.Skip(1).Select(row => row[1].Text));
    }

    [Fact]
    public async Task says_in_words_what_it_did()
    {
        var trial = await CommandTrial.RunAsync(app, "import", "units", File("words.xlsx", ["代码", "名称", "类别"], ["71", "竹溪乡党委", "党委"], ["72", "不明", "不明"]));

        Assert.Equal(0, trial.Code);
        Assert.StartsWith("已导入：共 2 行，新增 1，更改 0，不变 0，不导入 1", trial.Out, StringComparison.Ordinal);
        Assert.Contains("kind-unknown", trial.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task refuses_files_that_it_cannot_read()
    {
        var text = Path.Combine(_folder, "text.xlsx");
        await System.IO.File.WriteAllTextAsync(text, "姓名,入党日期");

        Assert.Equal((1, ""), await AskAsync("units", text));
        Assert.Equal((1, ""), await AskAsync("units", Path.Combine(_folder, "missing.xlsx")));
        Assert.Equal((1, ""), await AskAsync("units", File("empty.xlsx", ["甲", "乙"], ["1", "2"])));
        Assert.Equal((1, ""), await AskAsync("units", File("nowhere.xlsx", ["代码", "名称"]), "--unit", "没有"));
    }

    [Fact]
    public async Task tells_wrong_usage()
    {
        Assert.Equal((2, ""), await AskAsync("people", "x.xlsx"));
        Assert.Equal((2, ""), await AskAsync("units"));
        Assert.Equal((2, ""), await AskAsync("units", "x.xlsx", "--quick"));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private async Task<(int, string)> AskAsync(params string[] words)
    {
        var trial = await CommandTrial.RunAsync(app, ["import", .. words, "--json"]);
        Assert.NotEmpty(trial.Error);
        return (trial.Code, trial.Out);
    }

    private string File(string name, params object?[][] rows)
    {
        var path = Path.Combine(_folder, name);
        System.IO.File.WriteAllBytes(path, XlsxFile.Of("表", sheet =>
        {
            foreach (var row in rows) sheet.Row(row);
        }));
        return path;
    }
}
