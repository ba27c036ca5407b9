using BranchLife.Domain.Meetings;

namespace BranchLife.Domain.Tests.Basics;

public sealed class Texts
{
    [Theory]
    [InlineData("方案", "方案")]
    [InlineData("  方案\n", "方案")]
    [InlineData("\u3000方案\u3000", "方案")]
    public void are_trimmed(string typed, string kept)
    {
        Assert.Equal(kept, Text.Required(typed, 10, MeetingRules.AMeetingHasATitle));
        Assert.Equal(kept, Text.Optional(typed, 10));
        Assert.Equal(SensitiveText.From(kept), SensitiveText.From(typed));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" \t\u3000")]
    public void that_say_nothing_are_refused_where_required_and_none_elsewhere(string? typed)
    {
        Refused.By(MeetingRules.AMeetingHasATitle, () => Text.Required(typed, 10, MeetingRules.AMeetingHasATitle));
        Refused.By(MeetingRules.AMeetingHasATitle,
            () => SensitiveText.Required(typed, 10, MeetingRules.AMeetingHasATitle));
        Assert.Null(Text.Optional(typed, 10));
        Assert.Null(SensitiveText.From(typed));
    }

    [Fact]
    public void are_measured_after_trimming()
    {
        Assert.Equal("0123456789", Text.Required(" 0123456789 ", 10, MeetingRules.AMeetingHasATitle));
        Assert.Equal("0123456789", Text.Optional(" 0123456789 ", 10));
        Refused.By(MeetingRules.AMeetingHasATitle,
            () => Text.Required("0123456789a", 10, MeetingRules.AMeetingHasATitle));
        Refused.By(CommonRules.TextTooLong, () => Text.Optional("0123456789a", 10));
    }
}
