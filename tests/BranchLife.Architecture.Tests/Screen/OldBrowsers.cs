using System.Text.RegularExpressions;

namespace BranchLife.Architecture.Tests.Screen;

/// <summary>Office browsers are shells around Chromium 78 and later: nothing younger may carry the page.</summary>
public sealed class OldBrowsers
{
    private const string Css = "src/BranchLife.Web/wwwroot/css";
    private const string Scripts = "src/BranchLife.Web/wwwroot/js";

    [Theory]
    [InlineData(@":has\(")]
    [InlineData(@":is\(|:where\(")]
    [InlineData(@"@container|@layer|@scope")]
    [InlineData(@"oklch|oklab|color-mix|light-dark")]
    [InlineData(@"subgrid")]
    [InlineData(@"(?<![-a-z])inset:")]
    [InlineData(@"aspect-ratio")]
    [InlineData(@"(?<!grid-)(?<!column-)(?<!row-)(?<![-a-z])gap:")]
    [InlineData(@"\b(clamp|min|max)\((?!-)")]
    [InlineData(@"(?m)^\s*&")]
    [InlineData(@"overflow-wrap: anywhere")]
    public void find_nothing_too_young_in_the_style_sheets(string feature) =>
        Assert.Empty(Repository.Files(Css, "*.css")
            .SelectMany(sheet => Regex.Matches(WithoutComments(sheet.Text), feature).Select(match => $"{sheet.Path}: {match.Value}")));

    [Theory]
    [InlineData(@"\?\.[a-zA-Z(\[]")]
    [InlineData(@"\?\?")]
    [InlineData(@"\{\s*\.\.\.")]
    [InlineData(@"\.(replaceAll|flat|flatMap|fromEntries|allSettled|at)\(")]
    [InlineData(@"randomUUID|structuredClone")]
    [InlineData(@"for await|async \*|catch \{")]
    public void find_nothing_younger_than_2017_in_the_script(string feature) =>
        Assert.Empty(Repository.Files(Scripts, "*.js")
            .SelectMany(script => Regex.Matches(WithoutComments(script.Text), feature).Select(match => $"{script.Path}: {match.Value}")));

    private static string WithoutComments(string text) =>
        Regex.Replace(Regex.Replace(text, @"/\*.*?\*/", string.Empty, RegexOptions.Singleline), @"(?m)^\s*//.*$", string.Empty);
}
