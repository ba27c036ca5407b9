using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using BranchLife.Web.Infrastructure.Routes;
using BranchLife.Web.Tests.Demo;
using Microsoft.Extensions.DependencyInjection;

namespace BranchLife.Web.Tests.AccessMatrix;

/// <summary>What people have written in the csv files against what the program answers.</summary>
public sealed class TheMatrix(MatrixApp app) : IClassFixture<MatrixApp>
{
    /// <summary>Files that were added while the program is being developed; they need no access.</summary>
    private const string StaticFallback = "/{**path:file}";

    private const int SideBySide = 2;

    private static readonly string[] MustNotStandIn404 = [Visitor.TokenField, "nonce", "OperationId"];

    private byte[]? _notFound;

    [Fact]
    public async Task has_rows_for_every_handler_and_none_for_others()
    {
        var served = (await app.Services.GetRequiredService<RouteCatalogue>().ListAsync()).Where(route => route.Policy != "StaticFile" && route.Url != StaticFallback)
            .Select(route => $"{route.Verb} {route.Url}{(route.Handler is { Length: > 0 } handler ? $" {handler}" : "")}").ToHashSet();
        var written = MatrixRow.All.Select(row => row.Door).ToHashSet();

        Assert.True(served.SetEquals(written),
            $"Without a row: {Lines(served.Except(written))}\nRow without a handler: {Lines(written.Except(served))}");
    }

    [Fact]
    public void asks_everybody_at_every_door()
    {
        var gaps = MatrixRow.All.GroupBy(row => row.Door).SelectMany(door =>
            from scope in door.First().Route.Contains("{id}", StringComparison.Ordinal) ? new[] { "own", "missing" } : ["own"]
            from principal in Principals.All
            where !door.Any(row => row.Scope == scope && row.Principal == principal)
            select $"{door.Key}: {principal} {scope}");
        var twice = MatrixRow.All.GroupBy(row => (row.Door, row.Principal, row.Scope)).Where(same => same.Count() > 1)
            .Select(same => $"{same.Key.Door}: {same.Key.Principal} {same.Key.Scope}");

        Assert.Equal((string.Empty, string.Empty), (Lines(gaps), Lines(twice)));
    }

    [Fact]
    public async Task holds()
    {
        using var snapshot = await app.SignEverybodyInAsync();
        var wrong = new ConcurrentBag<string>();
        // What is refused changes nothing, so it is asked side by side; what succeeds is taken back before the next one asks.
        var rows = MatrixRow.All.ToLookup(row => row.Verb != "GET" && row.Expected < 400 && row.Principal is not (Principals.Anonymous or Principals.Suspended));
        await Parallel.ForEachAsync(rows[false], new ParallelOptions { MaxDegreeOfParallelism = SideBySide }, async (row, _) => await AskAsync(row, wrong));
        foreach (var row in rows[true])
        {
            await AskAsync(row, wrong);
            snapshot.Restore();
        }

        Assert.True(wrong.IsEmpty, $"{wrong.Count.ToString(CultureInfo.InvariantCulture)} rows do not hold:{Lines(wrong)}");
    }

    [Fact]
    public async Task has_one_answer_for_what_is_denied_and_what_is_not_there()
    {
        var answers = new HashSet<string>(StringComparer.Ordinal);
        foreach (var row in MatrixRow.All.Where(row => row is { Expected: 404, Verb: "GET" }).GroupBy(row => (row.Route, row.Scope)).Select(same => same.Last()))
        {
            using var answer = await (await app.VisitorOfAsync(row)).GetAsync(app.PlaceOf(row.Route).Path(row));
            if (answer.StatusCode is HttpStatusCode.NotFound) answers.Add(await answer.Content.ReadAsStringAsync());
        }

        var only = Assert.Single(answers);
        Assert.DoesNotContain(MustNotStandIn404, word => only.Contains(word, StringComparison.OrdinalIgnoreCase));
        Assert.DoesNotMatch("[0-9a-f]{8}-[0-9a-f]{4}", only);
    }

    private async Task AskAsync(MatrixRow row, ConcurrentBag<string> wrong)
    {
        var (visitor, path) = (await app.VisitorOfAsync(row), app.PlaceOf(row.Route).Path(row));
        using var answer = row.Verb == "GET" ? await visitor.GetAsync(path) : await visitor.PostAsync(path, []);
        if ((int)answer.StatusCode != row.Expected)
            wrong.Add($"{row.Door}: {row.Principal} {row.Scope} expected {row.Expected}, got {(int)answer.StatusCode} {answer.Headers.Location}");
        if (answer.StatusCode is not HttpStatusCode.NotFound) return;

        var body = await answer.Content.ReadAsByteArrayAsync();
        if (!body.SequenceEqual(_notFound ??= body)) wrong.Add($"{row.Door}: {row.Principal} {row.Scope} answers another 404 than the others.");
    }

    private static string Lines(IEnumerable<string> lines) => string.Concat(lines.Order(StringComparer.Ordinal).Select(line => $"\n{line}"));
}
