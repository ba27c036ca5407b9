using System.Globalization;
using BranchLife.Domain;

namespace BranchLife.Web.Setup;

internal static class Clock
{
    /// <summary>In Development the clock may start at another instant (Clock:StartAt), so that demo data and day belong together.</summary>
    public static IServiceCollection AddBranchLifeClock(this IServiceCollection services, IConfiguration configuration, IHostEnvironment environment)
    {
        var asked = environment.IsDevelopment() ? configuration["Clock:StartAt"] : null;
        return services.AddSingleton(string.IsNullOrWhiteSpace(asked) ? TimeProvider.System : new MovedClock(Read(asked)));
    }

    private static DateTimeOffset Read(string text)
    {
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            return day.At(new TimeOnly(9, 0));

        return DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var instant)
            ? instant
            : throw new InvalidSettingException($"Clock:StartAt 不能是“{text}”，请写成 2026-11-22 或 2026-11-22T09:00:00+08:00。");
    }

    /// <summary>Starts at an instant and runs on from there.</summary>
    private sealed class MovedClock(DateTimeOffset start) : TimeProvider
    {
        private readonly TimeSpan _moved = start - System.GetUtcNow();

        public override DateTimeOffset GetUtcNow() => (System.GetUtcNow() + _moved).ToUniversalTime();
    }
}
