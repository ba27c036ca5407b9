using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace BranchLife.Architecture.Tests.House;

/// <summary>Every package has a licence that fits; lock files name versions, never addresses.</summary>
public sealed class Packages
{
    private static readonly string[] Fitting = ["MIT", "Apache-2.0", "BSD-3-Clause", "PostgreSQL"];

    [Fact]
    public void have_a_licence_that_fits()
    {
        var lines = Repository.Read("Directory.Packages.props").Split('\n');
        var named = lines.TakeWhile(line => !line.Contains("Transitive pins", StringComparison.Ordinal))
            .Where(line => line.Contains("<PackageVersion", StringComparison.Ordinal)).ToArray();

        Assert.NotEmpty(named);
        Assert.All(named, line => Assert.True(
            Fitting.Any(licence => line.Contains($"<!-- {licence}", StringComparison.Ordinal)) || line.Contains("tests only -->", StringComparison.Ordinal),
            line.Trim()));
    }

    [Fact]
    public void get_their_version_in_one_place() =>
        Assert.Empty(
            from project in Repository.Files("src", "*.csproj").Concat(Repository.Files("tests", "*.csproj"))
            from reference in XDocument.Parse(project.Text).Descendants("PackageReference")
            where reference.Attribute("Version") is not null || reference.Attribute("VersionOverride") is not null
            select $"{project.Path}: {reference.Attribute("Include")?.Value}");

    [Fact]
    public void are_locked_without_addresses() =>
        Assert.Empty(Repository.Files("src", "package*lock*.json").Concat(Repository.Files("tests", "packages.lock.json"))
            .Where(file => Regex.IsMatch(file.Text, "\"resolved\"\\s*:\\s*\"(https?|file):")).Select(file => file.Path));
}
