namespace BranchLife.Domain;

/// <summary>Deadlines and days are days of Asia/Shanghai, which has had one offset since 1991.</summary>
public static class ChinaTime
{
    public static readonly TimeSpan Offset = TimeSpan.FromHours(8);

    extension(DateTimeOffset instant)
    {
        public DateOnly ChinaDay => DateOnly.FromDateTime(instant.ToOffset(Offset).DateTime);

        public DateTime ChinaClock => instant.ToOffset(Offset).DateTime;
    }

    extension(DateOnly day)
    {
        /// <summary>The instant at which this day has this clock time in China.</summary>
        public DateTimeOffset At(TimeOnly time) => new(day.ToDateTime(time), Offset);
    }
}
