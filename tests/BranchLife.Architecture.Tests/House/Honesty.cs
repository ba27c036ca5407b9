using System.Text.RegularExpressions;

namespace BranchLife.Architecture.Tests.House;

/// <summary>What must not be found in a checkout: switched-off tests, waiting by the clock, unfinished places, real people.</summary>
public sealed class Honesty
{
    private static readonly (string Path, string Text)[] Code = [.. Repository.Files("src", "*.cs"), .. Repository.Files("tests", "*.cs")];
    private static readonly (string Path, string Text)[] Everything =
        [.. Code.Where(file => !file.Path.EndsWith("/Honesty.cs", StringComparison.Ordinal)), .. Repository.Files("src", "*.cshtml"), .. Repository.Files("docs", "*.md"), .. Repository.Files("eng", "*.*")];

    [Fact]
    public void no_test_is_switched_off() =>
        Assert.Empty(from file in Everything where Regex.IsMatch(file.Text, @"\[(Fact|Theory)\(Skip\s*=|#if\s+false", RegexOptions.IgnoreCase) select file.Path);

    [Fact]
    public void nothing_is_left_to_be_done() =>
        Assert.Empty(from file in Everything where Regex.IsMatch(file.Text, @"\b(TODO|FIXME|HACK|XXX)\b|NotImplementedException\(") select file.Path);

    /// <summary>Chinese identity numbers begin with the code of a province, 11 to 82: invented ones begin with 99.</summary>
    [Fact]
    public void identity_numbers_belong_to_nobody() =>
        Assert.Empty(
            from file in Everything
            from Match found in Regex.Matches(file.Text, @"(?<![\d.])([1-8]\d)\d{4}(19|20)\d{2}(0[1-9]|1[0-2])([0-2]\d|3[01])\d{3}[\dXx](?![\d.])")
            select $"{file.Path}: {found.Value}");

    [Fact]
    public void no_path_of_a_machine_is_written_down() =>
        Assert.Empty(
            from file in Everything
            from Match found in Regex.Matches(file.Text, @"(?<![\w.~])/(?:root|home/\w+|Users/\w+|work)/\S*")
            select $"{file.Path}: {found.Value}");
}
