using System.Text.RegularExpressions;

namespace BranchLife.Domain.Tests;

/// <summary>docs/rules.md and the code say the same, and no rule is a dead letter.</summary>
public sealed partial class RulesDocument
{
    private static readonly DirectoryInfo House = HouseAbove(new DirectoryInfo(AppContext.BaseDirectory));

    [Fact]
    public void lists_every_rule_of_the_code_under_its_area_with_the_same_sentence() => Assert.Equal(
        RuleCatalogue.All.Select(known => $"{known.Area.Name}: {known.Rule.Code} {known.Name} {known.Rule.Sentence}"),
        Listed().OrderBy(line => line.Code, StringComparer.Ordinal)
            .Select(line => $"{line.Area}: {line.Code} {line.Name} {line.Sentence}"));

    [Fact]
    public void gives_every_rule_a_code_of_its_own()
    {
        Assert.Distinct(RuleCatalogue.All.Select(known => known.Rule.Code));
        Assert.All(RuleCatalogue.All, known => Assert.Matches("^[A-Z]-[0-9]{2}$", known.Rule.Code));
    }

    [Fact]
    public void keeps_to_one_letter_per_area() => Assert.All(
        RuleCatalogue.All.GroupBy(known => known.Area),
        area => Assert.Single(area.Select(known => known.Rule.Code[0]).Distinct()));

    [Fact]
    public void ends_every_sentence_as_a_sentence_or_before_its_details() =>
        Assert.All(RuleCatalogue.All, known => Assert.Matches("[\u4e00-\u9fff0-9a-zA-Z）][。：]$", known.Rule.Sentence));

    [Fact]
    public void holds_no_rule_that_nothing_raises()
    {
        var code = CodeWithoutDefinitions("src");

        Assert.All(RuleCatalogue.All,
            known => Assert.True(Mentions(code, known.Name), $"{known.Area.Name}.{known.Name} is raised nowhere."));
    }

    [Fact]
    public void holds_no_rule_that_the_domain_raises_and_no_test_names()
    {
        var domain = CodeWithoutDefinitions(Path.Combine("src", "BranchLife.Domain"));
        var tests = CodeOf(Path.Combine("tests", "BranchLife.Domain.Tests"));

        Assert.All(RuleCatalogue.All.Where(known => Mentions(domain, known.Name)), known => Assert.True(
            Mentions(tests, $"{known.Area.Name}.{known.Name}") || Mentions(tests, known.Rule.Code),
            $"No test names {known.Area.Name}.{known.Name}."));
    }

    private static IEnumerable<(string Area, string Code, string Name, string Sentence)> Listed()
    {
        var area = "";
        foreach (var line in File.ReadLines(Path.Combine(House.FullName, "docs", "rules.md")))
        {
            if (AreaLine().Match(line) is { Success: true } heading) area = heading.Groups[1].Value;
            if (RuleLine().Match(line) is { Success: true } rule)
                yield return (area, rule.Groups[1].Value, rule.Groups[2].Value, rule.Groups[3].Value);
        }
    }

    private static bool Mentions(string text, string word) => Regex.IsMatch(text, $@"\b{Regex.Escape(word)}\b");

    private static string CodeWithoutDefinitions(string folder) => Definition().Replace(CodeOf(folder), "");

    private static string CodeOf(string folder) => string.Concat(
        new DirectoryInfo(Path.Combine(House.FullName, folder)).EnumerateFiles("*.cs", SearchOption.AllDirectories)
            .Select(file => File.ReadAllText(file.FullName)));

    private static DirectoryInfo HouseAbove(DirectoryInfo folder) =>
        File.Exists(Path.Combine(folder.FullName, "BranchLife.sln"))
            ? folder
            : HouseAbove(folder.Parent ?? throw new DirectoryNotFoundException("BranchLife.sln lies in no folder above."));

    [GeneratedRegex(@"static readonly Rule \w+ =")]
    private static partial Regex Definition();

    [GeneratedRegex("^`(\\w+)`$")]
    private static partial Regex AreaLine();

    [GeneratedRegex(@"^\| ([A-Z]-[0-9]{2}) \| (\w+) \| (.+) \|$")]
    private static partial Regex RuleLine();
}
