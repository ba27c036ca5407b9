using System.Globalization;

namespace BranchLife.Domain.Tests.Basics;

public sealed class DaysInChina
{
    [Theory]
    [InlineData("2026-12-31T15:59:59Z", "2026-12-31")]
    [InlineData("2026-12-31T16:00:00Z", "2027-01-01")]
    [InlineData("2026-12-31T23:59:00Z", "2027-01-01")]
    [InlineData("2028-02-28T16:00:00Z", "2028-02-29")]
    [InlineData("2028-02-29T15:59:59Z", "2028-02-29")]
    [InlineData("2028-02-29T16:00:00Z", "2028-03-01")]
    [InlineData("2027-02-28T16:00:00Z", "2027-03-01")]
    [InlineData("2026-06-30T23:30:00-05:00", "2026-07-01")]
    [InlineData("2026-07-01T00:30:00+08:00", "2026-07-01")]
    public void begin_at_midnight_in_Shanghai(string instant, string day) =>
        Assert.Equal(DateOnly.Parse(day, CultureInfo.InvariantCulture), Instant(instant).ChinaDay);

    [Fact]
    public void have_the_clock_of_Shanghai() =>
        Assert.Equal(new DateTime(2027, 1, 1, 7, 59, 0), Instant("2026-12-31T23:59:00Z").ChinaClock);

    [Fact]
    public void lead_back_to_the_instant()
    {
        var instant = new DateOnly(2028, 2, 29).At(new TimeOnly(14, 30));

        Assert.Equal(Instant("2028-02-29T06:30:00Z"), instant);
        Assert.Equal((new DateOnly(2028, 2, 29), TimeSpan.FromHours(8)), (instant.ChinaDay, instant.Offset));
    }

    [Fact]
    public void have_no_summer_time_since_1991() => Assert.All(
        Enumerable.Range(0, 12),
        month => Assert.Equal(8, new DateOnly(2026, 1, 15).AddMonths(month).At(new TimeOnly(12, 0)).Offset.Hours));

    private static DateTimeOffset Instant(string text) => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture);
}
