namespace BranchLife.Documents.Reading;

/// <summary>How a file counts days: from 1900 (with the 29 February 1900 that never was) or from 1904.</summary>
internal readonly record struct DateSystem(bool From1904)
{
    private static readonly int Day1904 = new DateOnly(1904, 1, 1).DayNumber;
    private static readonly int BeforeLeapFault = new DateOnly(1899, 12, 31).DayNumber;
    private static readonly int AfterLeapFault = new DateOnly(1899, 12, 30).DayNumber;

    public DateOnly Zero => DateOnly.FromDayNumber(From1904 ? Day1904 : AfterLeapFault);

    /// <summary>The day of a serial number; null where there is none.</summary>
    public DateOnly? DayOf(double serial)
    {
        if (!(serial >= (From1904 ? 0 : 1)) || serial > DateOnly.MaxValue.DayNumber) return null;
        var days = (int)Math.Floor(serial);
        if (!From1904 && days == 60) return null;
        var number = days + (From1904 ? Day1904 : days < 60 ? BeforeLeapFault : AfterLeapFault);
        return number <= DateOnly.MaxValue.DayNumber ? DateOnly.FromDayNumber(number) : null;
    }
}
