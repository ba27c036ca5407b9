using System.Text.RegularExpressions;

namespace BranchLife.Architecture.Tests.Screen;

/// <summary>What docs/screen.md asks of every page.</summary>
public sealed class PagesAreWritten
{
    private static readonly (string Path, string Text)[] Views =
        [.. Repository.Files("src/BranchLife.Web/Pages", "*.cshtml"), .. Repository.Files("src/BranchLife.Web/Pages", "*.html")];

    [Theory]
    [InlineData("inline style", @"\sstyle\s*=")]
    [InlineData("inline script", @"<script(?![^>]*\ssrc=)")]
    [InlineData("inline handler", @"<[a-zA-Z][^>]*\son[a-z]+\s*=\s*""")]
    [InlineData("script address", @"javascript:")]
    [InlineData("outside address", @"(src|href|action)=""(https?:)?//")]
    [InlineData("raw text", @"Html\.Raw\(")]
    public void without_what_the_content_security_policy_refuses(string what, string pattern) =>
        Assert.Empty(Views.Where(view => Regex.IsMatch(view.Text, pattern)).Select(view => $"{what}: {view.Path}"));

    [Fact]
    public void with_addresses_by_hand() =>
        Assert.Empty(Views.Where(view => Regex.IsMatch(view.Text, @"\sasp-(page|route|action|controller|area|all-route)"))
            .Select(view => view.Path));

    [Fact]
    public void without_emoji() =>
        Assert.Empty(Views.Where(view => Regex.IsMatch(view.Text, @"[\u2600-\u27BF\u2B50-\u2BFF\uFE0F]|[\uD83C-\uD83E][\uDC00-\uDFFF]"))
            .Select(view => view.Path));

    [Fact]
    public void with_a_title_on_each()
    {
        var heads = Views.Where(view => view.Text.Contains("<page-head", StringComparison.Ordinal))
            .Select(view => $"<partial name=\"{Path.GetFileNameWithoutExtension(view.Path)}\"").ToArray();

        Assert.Empty(Views
            .Where(view => view.Text.StartsWith("@page", StringComparison.Ordinal) && view.Text.Contains('<')
                && !view.Text.Contains("<page-head", StringComparison.Ordinal)
                && !heads.Any(head => view.Text.Contains(head, StringComparison.Ordinal))
                && !view.Text.Contains("ViewData[\"Title\"]", StringComparison.Ordinal))
            .Select(view => view.Path));
    }

    [Fact]
    public void with_scrolling_tables_that_the_keyboard_reaches() =>
        Assert.Empty(Views.Where(view => Regex.IsMatch(view.Text, @"<div class=""scroll""(?![^>]*tabindex=""0"")")).Select(view => view.Path));
}
