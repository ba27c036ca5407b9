using BranchLife.Application.Rules;

namespace BranchLife.Application.Tests.Rules;

public sealed class RulesOfNotices
{
    internal static NoticeFacts Notice(DateOnly? advance) => new() { About = Facts.About, HeldOn = Facts.Day, AdvanceNoticeOn = advance, Place = "三楼会议室" };

    [Fact]
    public void have_nothing_against_ten_days() => Assert.Empty(Procedure.Check(Notice(Facts.Day.AddDays(-10))));

    [Fact]
    public void count_the_days_between_notice_and_meeting() =>
        Assert.Equal("会议通知提前9天发出，少于要求的10天。", Notice(Facts.Day.AddDays(-9)).OnlyFinding("R-NTC-01").Message);

    [Fact]
    public void remind_of_a_notice_that_was_not_sent() =>
        Assert.StartsWith("尚未发出会议预通知", Notice(null).OnlyFinding("R-NTC-01").Message, StringComparison.Ordinal);
}
