using BranchLife.Domain;

namespace BranchLife.Application.Seeding;

/// <summary>The moment at which the invented people act; every question moves it on by a minute, so that order shows.</summary>
internal sealed class SeedClock(DateOnly start)
{
    private DateTimeOffset _now = start.At(new TimeOnly(8, 0)).ToUniversalTime();

    public DateTimeOffset Now => _now;

    public DateTimeOffset Tick() => _now = _now.AddMinutes(1);

    public void GoTo(DateOnly day, int hour) => _now = day.At(new TimeOnly(hour, 0)).ToUniversalTime();
}
