using BranchLife.Testing.Web;
using BranchLife.Web.Commands;

namespace BranchLife.Web.Tests.Commands;

public sealed class CheckingWording(BranchLifeApp app) : IClassFixture<BranchLifeApp>, IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("branchlife-similar-").FullName;

    [Fact]
    public async Task answers_line_by_line_with_places_in_the_line()
    {
        const string typed = "希望你多到班组走走。\n\n钱望舒\t支部的学习抓得不紧。\n你6月的合同漏了一页，多付了三百元。\n";

        var trial = await CommandTrial.RunAsync(app, typed, ["check-wording", "--kind", "criticism", "--json"]);

        Assert.Equal(0, trial.Code);
        var texts = trial.Json.GetProperty("texts").EnumerateArray().ToArray();
        Assert.Equal([1, 3, 4], texts.Select(text => text.GetProperty("line").GetInt32()));
        var (wish, branch) = (texts[0].GetProperty("findings")[0], texts[1].GetProperty("findings")[0]);
        Assert.Equal(("suggestion", "R-TXT-01", 0), (wish.GetProperty("kind").GetString(), wish.GetProperty("rule").GetString(), wish.GetProperty("offset").GetInt32()));
        Assert.Equal(("addressee", 4, 2), (branch.GetProperty("kind").GetString(), branch.GetProperty("offset").GetInt32(), branch.GetProperty("length").GetInt32()));
        Assert.Empty(texts[2].GetProperty("findings").EnumerateArray());
    }

    [Theory]
    [InlineData("# unit: Hospital\n我校党员参加。", new string[0])]
    [InlineData("我校党员参加。", new[] { "--unit-kind", "Hospital" })]
    public async Task takes_a_reports_kind_of_unit_from_its_first_line_or_an_option(string typed, string[] option)
    {
        var trial = await CommandTrial.RunAsync(app, typed, ["check-wording", "--kind", "report", .. option, "--json"]);

        var found = trial.Json.GetProperty("texts")[0].GetProperty("findings")[0];
        Assert.Equal("unit-word", found.GetProperty("kind").GetString());
        Assert.Equal("我校", typed.Substring(found.GetProperty("offset").GetInt32(), found.GetProperty("length").GetInt32()));
    }

    [Fact]
    public async Task names_the_kinds_as_promised()
    {
        var outline = await CommandTrial.RunAsync(app,
            "我带头学习，多次受到表扬，被评为先进个人。\n我们在理论学习上不够深入。\n由于工作忙、任务重，学习时间得不到保证。\n",
            ["check-wording", "--kind", "outline", "--json"]);

        Assert.Equal(["self-praise", "we-mask", "objective-cause"], outline.Json.GetProperty("texts").EnumerateArray()
            .Select(text => text.GetProperty("findings")[0].GetProperty("kind").GetString()));
    }

    [Fact]
    public async Task compares_each_file_with_each()
    {
        string[] files = [.. new[] { "one", "two", "three" }.Select(name => Path.Combine(_folder, name))];
        await File.WriteAllTextAsync(files[0], "三月送检的四十六份水稻种子，有七份超过时限。");
        await File.WriteAllTextAsync(files[1], "\ufeff三月送检的四十六份小麦种子，有七份超过时限。");
        await File.WriteAllTextAsync(files[2], "窗口排队时我低头看手机。");

        var trial = await CommandTrial.RunAsync(app, "", ["similar", "--json", .. files]);

        var pairs = trial.Json.GetProperty("pairs").EnumerateArray().ToArray();
        Assert.Equal([(files[0], files[1]), (files[0], files[2]), (files[1], files[2])],
            pairs.Select(pair => (pair.GetProperty("a").GetString()!, pair.GetProperty("b").GetString()!)));
        Assert.True(pairs[0].GetProperty("similarity").GetDouble() > 0.8);
        Assert.Equal(0, pairs[1].GetProperty("similarity").GetDouble());
        Assert.Equal(["aOffset", "bOffset", "length"], pairs[0].GetProperty("passages")[0].EnumerateObject().Select(part => part.Name));
    }

    [Fact]
    public async Task needs_nothing_of_the_server()
    {
        await using var output = new StringWriter();
        var code = await CommandRunner.TryRunAloneAsync(
            CommandLine.Read(["check-wording", "--kind", "criticism", "--json"]),
            () => new Terminal(new StringReader("希望你多到班组走走。"), output, TextWriter.Null), CancellationToken.None);

        Assert.Equal(0, code);
        Assert.Contains("suggestion", output.ToString(), StringComparison.Ordinal);
        Assert.Null(await CommandRunner.TryRunAloneAsync(CommandLine.Read(["routes"]), () => throw new InvalidOperationException(), CancellationToken.None));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
