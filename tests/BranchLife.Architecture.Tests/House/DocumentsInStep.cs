using System.Text.RegularExpressions;
using BranchLife.Domain;

namespace BranchLife.Architecture.Tests.House;

/// <summary>Documents for maintainers name what is there.</summary>
public sealed class DocumentsInStep
{
    [Fact]
    public void every_access_table_is_described()
    {
        var document = Repository.Read("docs", "access.md");

        Assert.All(Repository.Files("src/BranchLife.Application", "*Access.cs").Select(file => Path.GetFileName(file.Path)),
            name => Assert.Contains(name, document, StringComparison.Ordinal));
    }

    [Fact]
    public void every_word_of_the_glossary_is_a_word_of_the_code()
    {
        var words = Regex.Matches(Repository.Read("docs", "domain.md"), @"^\|[^|]+\| `(\w+)(?:\.(\w+))?`", RegexOptions.Multiline);
        var types = typeof(Text).Assembly.GetTypes().ToLookup(type => type.Name.Split('`')[0]);

        Assert.True(words.Count > 60);
        Assert.Empty(words.Where(word => !types[word.Groups[1].Value].Any(type =>
                !word.Groups[2].Success || type.GetMember(word.Groups[2].Value).Length > 0))
            .Select(word => word.Value));
    }

    [Fact]
    public void every_document_is_reached_from_the_index()
    {
        var index = Repository.Read("docs", "index.md");

        Assert.All(Repository.Files("docs", "*.md").Select(file => file.Path)
            .Where(path => Regex.IsMatch(path, @"^docs/\w[\w-]*\.md$") && !path.EndsWith("index.md", StringComparison.Ordinal)),
            path => Assert.Contains($"({Path.GetFileName(path)})", index, StringComparison.Ordinal));
    }
}
