using BranchLife.Domain.Deeds;
using BranchLife.Testing.Building;

namespace BranchLife.Domain.Tests.Deeds;

public sealed class EnteringAWish
{
    [Fact]
    public void says_what_is_asked_for_and_who_asks_in_a_few_words()
    {
        Refused.By(DeedRules.AWishSaysWhat, () => A.Deed(wish: A.Wish with { What = "" }));
        Refused.By(DeedRules.AnAskerIsNamedShortly, () => A.Deed(wish: A.Wish with { AskedBy = null }));
        Refused.By(DeedRules.AnAskerIsNamedShortly, () => A.Deed(wish: A.Wish with { AskedBy = new string('字', Text.Code + 1) }));
        Refused.By(DeedRules.WishedDaysLieAhead, () => A.Deed(wish: A.Wish with { WishedFor = A.Yesterday }));

        var entered = A.Deed(wish: A.Wish with { Place = " ", WishedFor = null });
        Assert.Equal((DeedState.Wished, null, A.Today), (entered.State, entered.Place, entered.EnteredOn));
    }

    [Theory]
    [InlineData("请打 5550123 联系")]
    [InlineData("尾号 555-01-234")]
    public void keeps_numbers_of_persons_out(string text)
    {
        Refused.By(DeedRules.NoNumbersOfPersons, () => A.Deed(wish: A.Wish with { What = text }));
        Refused.By(DeedRules.NoNumbersOfPersons, () => A.Deed(wish: A.Wish with { AskedBy = text }));
        Refused.By(DeedRules.NoNumbersOfPersons, () => A.Deed(wish: A.Wish with { Place = text }));
        Refused.By(DeedRules.NoNumbersOfPersons, A.Deed().Taken(), deed => deed.Report(text, A.Today, A.Comrade, A.Moment));
        Refused.By(DeedRules.NoNumbersOfPersons, A.Deed().Reported(), deed => deed.Confirm(Satisfaction.Satisfied, text, A.Secretary, A.Moment));
    }

    [Fact]
    public void keeps_years_and_house_numbers() =>
        Assert.Equal("2026年12月前修好3号楼12单元", A.Deed(wish: A.Wish with { What = "2026年12月前修好3号楼12单元" }).What);

    [Fact]
    public void is_accepted_or_declined_with_a_reason()
    {
        var (accepted, declined) = (A.Deed().Accepted(), A.Deed());
        declined.Decline(A.Reason, A.Deputy);

        Assert.Equal((DeedState.Accepted, DeedState.Declined, A.Reason), (accepted.State, declined.State, declined.DeclineReason));
        Refused.By(DeedRules.OnlyWishesAreReviewed, accepted, deed => deed.Accept(A.Secretary));
        Refused.By(CommonRules.AReasonIsGiven, A.Deed(), deed => deed.Decline(" ", A.Secretary));
        Refused.By(DeedRules.OnlyUntakenOnesAreDeclined, A.Deed().Taken(), deed => deed.Decline(A.Reason, A.Secretary));
    }
}
