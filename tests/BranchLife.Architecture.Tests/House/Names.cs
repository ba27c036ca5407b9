using System.Text.RegularExpressions;

namespace BranchLife.Architecture.Tests.House;

/// <summary>Names say what a thing is in the trade; engines are named in their own projects and in one composition file.</summary>
public sealed class Names
{
    private static readonly (string Path, string Text)[] Code = [.. Repository.Files("src", "*.cs"), .. Repository.Files("tests", "*.cs")];

    [Fact]
    public void say_more_than_manager_or_helper() =>
        Assert.Empty(
            from file in Code
            from Match found in Regex.Matches(file.Text, @"^\s*(?:public|internal|private|protected).*\b(?:class|record|struct|interface) (\w+(?:Manager|Helpers?|Utils?|Processor|Services?|Dto|Impl|Base|Data|Info))\b", RegexOptions.Multiline)
            select $"{file.Path}: {found.Groups[1].Value}");

    [Fact]
    public void of_engines_stand_in_their_own_projects_and_in_one_file() =>
        Assert.Equal(["src/BranchLife.Web/Setup/Database.cs"], Code
            .Where(file => file.Path.StartsWith("src/", StringComparison.Ordinal) && !Regex.IsMatch(file.Path, @"^src/BranchLife\.Persistence\.\w"))
            .Where(file => Regex.IsMatch(file.Text, "sqlite|npgsql|postgre|sqlserver", RegexOptions.IgnoreCase))
            .Select(file => file.Path));

    [Fact]
    public void of_files_lead_to_short_files() =>
        Assert.Empty(Code.Where(file => !file.Path.Contains("/Migrations/", StringComparison.Ordinal))
            .Select(file => (file.Path, Lines: file.Text.AsSpan().Count('\n'))).Where(file => file.Lines > 260)
            .Select(file => $"{file.Path}: {file.Lines}"));
}
