using BranchLife.Documents.Papers;

namespace BranchLife.Documents.Tests.Papers;

public sealed class SigningAPaper
{
    [Fact]
    public void centres_a_short_name_over_a_day_four_characters_from_the_edge()
    {
        var block = SignatureBlock.Of(new("机关支部", new DateOnly(2026, 12, 5)));

        Assert.Equal(4, block.DayIndent);
        Assert.Equal(5.25, block.OrganizationIndent);
    }

    [Fact]
    public void keeps_a_long_name_two_characters_from_the_edge_and_the_day_under_its_middle()
    {
        var block = SignatureBlock.Of(new("中共临澜县农业农村局机关第一支部委员会", new DateOnly(2026, 12, 5)));

        Assert.Equal(2, block.OrganizationIndent);
        Assert.Equal(2 + ((19 - 6.5) / 2), block.DayIndent);
    }

    [Fact]
    public void shows_that_the_day_is_missing() =>
        Assert.Equal("「待补：成文日期」", SignatureBlock.Of(new("机关支部", null)).Day.Words);
}
