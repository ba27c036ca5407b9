using BranchLife.Domain.Notices;
using BranchLife.Testing.Building;

namespace BranchLife.Domain.Tests.Notices;

public sealed class Subscribing
{
    [Theory]
    [InlineData("何大川")]
    [InlineData("a@b@c")]
    [InlineData("何大川 <hedachuan@branch.example>")]
    [InlineData("a@b.example\r\nBcc: c@d.example")]
    public void takes_nothing_but_one_address(string wrong) =>
        Refused.By(NoticeRules.MailGoesToAnAddress, () => Mine().MailTo(wrong));

    [Fact]
    public void ends_the_mail_with_an_empty_box()
    {
        var mine = Mine();
        mine.MailTo(" hedachuan@branch.example ");
        Assert.Equal("hedachuan@branch.example", mine.MailAddress);

        mine.MailTo(" ");

        Assert.Null(mine.MailAddress);
    }

    [Fact]
    public void closes_the_calendar_and_gives_another_address_for_the_old_one()
    {
        var mine = Mine();
        mine.OpenCalendar("first");
        mine.OpenCalendar("second");
        Assert.Equal("second", mine.CalendarToken);

        mine.CloseCalendar();

        Assert.Null(mine.CalendarToken);
    }

    private static Subscription Mine() => Subscription.Of(Identities.Fresh<Subscription>(), A.Secretary);
}
