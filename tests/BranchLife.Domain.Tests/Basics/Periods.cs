namespace BranchLife.Domain.Tests.Basics;

public sealed class Periods
{
    private static readonly DateOnly First = new(2026, 3, 10), Last = new(2026, 3, 20);
    private static readonly Period Closed = new(First, Last), Open = new(First, null);

    [Theory]
    [InlineData(-1, false, false)]
    [InlineData(0, true, true)]
    [InlineData(10, true, true)]
    [InlineData(11, false, true)]
    public void hold_both_their_days(int daysAfterFirst, bool inClosed, bool inOpen)
    {
        Assert.Equal(inClosed, Closed.Contains(First.AddDays(daysAfterFirst)));
        Assert.Equal(inOpen, Open.Contains(First.AddDays(daysAfterFirst)));
    }

    [Theory]
    [InlineData(-10, -1, false)]
    [InlineData(-10, 0, true)]
    [InlineData(3, 5, true)]
    [InlineData(10, 20, true)]
    [InlineData(11, 20, false)]
    [InlineData(-10, 20, true)]
    [InlineData(10, null, true)]
    [InlineData(11, null, false)]
    [InlineData(-10, null, true)]
    public void overlap_from_their_first_day_to_their_last(int from, int? to, bool overlaps)
    {
        var other = new Period(First.AddDays(from), to is null ? null : First.AddDays(to.Value));

        Assert.Equal(overlaps, Closed.Overlaps(other));
        Assert.Equal(overlaps, other.Overlaps(Closed));
    }

    [Fact]
    public void overlap_where_both_are_open() => Assert.True(Open.Overlaps(new Period(Last, null)));

    [Fact]
    public void run_forward_and_may_be_one_day()
    {
        Assert.Equal(new Period(First, First), Period.Checked(First, First));
        Assert.Equal(Open, Period.Checked(First, null));
        Refused.By(CommonRules.PeriodsRunForward, () => Period.Checked(First, First.AddDays(-1)));
    }
}
