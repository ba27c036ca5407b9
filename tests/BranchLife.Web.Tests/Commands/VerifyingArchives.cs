using BranchLife.Testing.Web;
using BranchLife.Web.Commands;
using BranchLife.Web.Tests.Demo;

namespace BranchLife.Web.Tests.Commands;

public sealed class VerifyingArchives(DemoApp app) : IClassFixture<DemoApp>, IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("branchlife-archive-").FullName;

    [Fact]
    public async Task says_that_the_archive_of_a_demo_meeting_holds_and_names_what_was_changed_in_it()
    {
        var file = Path.Combine(_folder, "archive.zip");
        var meeting = app.Manifest.Objects["meeting"].First(one => one.Unit == "330101" && one.Stage is "FollowUp" or "Archived").Id;
        var taken = await CommandTrial.RunAsync(app, "export", "meeting-archive", "--meeting", meeting.ToString(), "--format", "zip",
            "--as", "330101-secretary", "--reason", "存档备查", "--out", file);
        Assert.Equal((0, ""), (taken.Code, taken.Error));

        var whole = await CheckAsync(file);
        Assert.True(whole.Code == 0 && whole.Json.GetProperty("ok").GetBoolean(), whole.Error);

        var content = await File.ReadAllBytesAsync(file);
        content[^5_000] ^= 1;
        await File.WriteAllBytesAsync(file, content);
        var altered = await CheckAsync(file);
        Assert.Equal(1, altered.Code);
        Assert.Equal("archive", altered.Json.GetProperty("first").GetProperty("table").GetString());
        Assert.StartsWith("核对不通过：", altered.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task stands_behind_the_demo_as_it_was_seeded()
    {
        var found = await CommandTrial.RunAsync(app, "verify", "--json");

        Assert.True(found.Code == 0, found.Error);
        Assert.Contains("attachments", found.Json.GetProperty("covers").EnumerateArray().Select(word => word.GetString()));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    // As in a shell: without settings, services and database.
    private static async Task<CommandTrial> CheckAsync(string file)
    {
        using var input = new StringReader("");
        await using var output = new StringWriter();
        await using var error = new StringWriter();
        var code = await CommandRunner.TryRunAloneAsync(
            CommandLine.Read(["verify-archive", file, "--json"]), () => new Terminal(input, output, error), CancellationToken.None);
        return new CommandTrial(code!.Value, output.ToString(), error.ToString().Trim());
    }
}
