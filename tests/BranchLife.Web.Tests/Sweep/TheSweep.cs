namespace BranchLife.Web.Tests.Sweep;

/// <summary>Every sensitive text of the demonstration bears a mark; the manifest says who may come across it.</summary>
public sealed class TheSweep(SweptApp app) : IClassFixture<SweptApp>
{
    /// <summary>Enough for "no foreign mark" to mean something.</summary>
    private const int FewestPages = 12;

    [Fact]
    public void shows_nobody_what_is_not_theirs()
    {
        var readers = app.Manifest.Canaries.ToDictionary(canary => canary.Text, canary => canary.Readers);
        var leaks = app.Crawls.SelectMany(crawl => crawl.Value.Found.Where(found => !readers[found.Key].Contains(crawl.Key))
            .Select(found => $"{crawl.Key} saw {found.Key} at {found.Value}"));

        Assert.Equal(string.Empty, Lines(leaks));
    }

    [Fact]
    public void shows_everybody_something_of_each_kind_that_is_theirs()
    {
        var missed = from crawl in app.Crawls
                     from kind in app.Manifest.Canaries.Where(canary => canary.Readers.Contains(crawl.Key)).GroupBy(canary => canary.Kind)
                     where !kind.Any(canary => crawl.Value.Found.ContainsKey(canary.Text))
                     select $"{crawl.Key} found none of {kind.Count()} {kind.Key}";

        Assert.Equal(string.Empty, Lines(missed));
    }

    [Fact]
    public void leads_everywhere_without_a_fault()
    {
        Assert.Equal(string.Empty, Lines(app.Crawls.SelectMany(crawl => crawl.Value.Faults.Select(fault => $"{crawl.Key}: {fault}"))));
        Assert.Equal(string.Empty, Lines(app.Crawls.Where(crawl => crawl.Value.Shown.Count < FewestPages).Select(crawl => $"{crawl.Key} saw {crawl.Value.Shown.Count} pages")));
    }

    [Fact]
    public void writes_nothing_but_the_reading_log() => Assert.Equal(string.Empty, Lines(app.Written));

    private static string Lines(IEnumerable<string> lines) => string.Concat(lines.Order(StringComparer.Ordinal).Select(line => $"\n{line}"));
}
