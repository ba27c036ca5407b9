using BranchLife.Application.Wording;

namespace BranchLife.Application.Tests.Wording;

/// <summary>
/// Precision before recall: a false alarm annoys somebody who wrote well. The rules were made on the part “tuning”; the part
/// “aside” was written before any rule and is only counted (docs/wording.md).
/// </summary>
public sealed class TheLabelledSet
{
    private const double Precision = 0.9;
    private const double Recall = 0.7;

    [Theory]
    [InlineData("criticism", "tuning")]
    [InlineData("criticism", "aside")]
    [InlineData("outline", "tuning")]
    [InlineData("outline", "aside")]
    [InlineData("report", "tuning")]
    [InlineData("report", "aside")]
    public void is_met_with_few_false_alarms_and_few_misses(string family, string part)
    {
        var texts = LabelledText.Read(family, part).Select(text => (Labelled: text, Found: text.Found(family))).ToArray();

        Assert.All(texts.SelectMany(text => text.Labelled.Labels).Distinct(), kind =>
        {
            var hits = texts.Count(text => text.Found.Contains(kind) && text.Labelled.Labels.Contains(kind));
            var alarms = texts.Count(text => text.Found.Contains(kind));
            var deserved = texts.Count(text => text.Labelled.Labels.Contains(kind));

            Assert.True(hits >= Precision * alarms, $"{kind}: {hits} of {alarms} alarms are right.");
            Assert.True(hits >= Recall * deserved, $"{kind}: {hits} of {deserved} are found.");
        });
    }

    [Fact]
    public void is_large_enough_to_say_something()
    {
        var all = new[] { "criticism", "outline", "report" }
            .SelectMany(family => new[] { "tuning", "aside" }.SelectMany(part => LabelledText.Read(family, part))).ToArray();

        Assert.True(all.Length >= 400, $"{all.Length} texts.");
        Assert.Equal(Enum.GetValues<WordingKind>().Order(), all.SelectMany(text => text.Labels).Distinct().Order());
    }

    [Fact]
    public void says_no_text_twice() => Assert.All(new[] { "criticism", "outline", "report" }, family => Assert.Distinct(
        new[] { "tuning", "aside" }.SelectMany(part => LabelledText.Read(family, part)).Select(text => text.About + text.Text)));
}
