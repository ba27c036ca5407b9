namespace BranchLife.Architecture.Tests.Screen;

public sealed class ReadableColours
{
    [Theory]
    [InlineData("ink", "paper")]
    [InlineData("ink", "wash")]
    [InlineData("ink-2", "paper")]
    [InlineData("ink-2", "wash")]
    [InlineData("ink-3", "paper")]
    [InlineData("ink-3", "wash")]
    [InlineData("link", "paper")]
    [InlineData("paper", "red")]
    [InlineData("paper", "red-deep")]
    [InlineData("red", "paper")]
    [InlineData("red-deep", "red-tint")]
    [InlineData("ok", "ok-tint")]
    [InlineData("warn", "warn-tint")]
    [InlineData("info", "info-tint")]
    public void words_stand_out_by_four_and_a_half(string words, string ground) =>
        Assert.True(
            Colour.Contrast(Colour.Tokens[words], Colour.Tokens[ground]) >= 4.5,
            $"{words} on {ground}: {Colour.Contrast(Colour.Tokens[words], Colour.Tokens[ground]):0.00}");

    [Fact]
    public void the_edge_of_a_field_stands_out_by_three() =>
        Assert.True(Colour.Contrast(Colour.Tokens["field-line"], Colour.Tokens["paper"]) >= 3);
}
