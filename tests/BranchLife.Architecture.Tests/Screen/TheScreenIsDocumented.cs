using System.Text.RegularExpressions;

namespace BranchLife.Architecture.Tests.Screen;

public sealed class TheScreenIsDocumented
{
    private static readonly string Document = Repository.Read("docs", "screen.md");

    [Fact]
    public void with_every_element_of_ours()
    {
        var elements = Repository.Files("src/BranchLife.Web/Infrastructure/Tags", "*.cs")
            .SelectMany(file => Regex.Matches(file.Text, @"\[HtmlTargetElement\(""([a-z-]+)""").Select(match => match.Groups[1].Value))
            .ToArray();

        Assert.NotEmpty(elements);
        Assert.All(elements, element => Assert.Contains("<" + element, Document, StringComparison.Ordinal));
    }

    [Fact]
    public void with_every_style_that_a_page_uses()
    {
        string[] sheets =
        [
            Repository.Read("src", "BranchLife.Web", "wwwroot", "css", "site.css"),
            Repository.Read("src", "BranchLife.Web", "wwwroot", "css", "print.css"),
            Repository.Read("src", "BranchLife.Web", "wwwroot", "lib", "bootstrap", "dist", "css", "bootstrap.min.css"),
        ];
        var known = sheets.SelectMany(sheet => Regex.Matches(sheet, @"\.([a-z][a-z0-9-]*)"))
            .Select(match => match.Groups[1].Value).ToHashSet(StringComparer.Ordinal);
        var used = Repository.Files("src/BranchLife.Web/Pages", "*.cshtml")
            .SelectMany(view => Regex.Matches(view.Text, @"class=""([a-z0-9 -]+)""")
                .SelectMany(match => match.Groups[1].Value.Split(' ', StringSplitOptions.RemoveEmptyEntries))
                .Select(name => (view.Path, Name: name)));

        Assert.Empty(used.Where(use => !known.Contains(use.Name)).Select(use => $"{use.Path}: {use.Name}"));
    }
}
