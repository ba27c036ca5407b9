using BranchLife.Application.Inbox.Reminders;
using BranchLife.Domain;

namespace BranchLife.Web.Infrastructure.Reminders;

/// <summary>
/// Asks for the day's reminders from the hour on that is set, and again every hour: who has been reminded today is not reminded
/// twice, who could not be reached is tried again, and a program started late makes the morning good.
/// </summary>
internal sealed partial class DigestClock(IServiceScopeFactory scopes, TimeProvider clock, TimeOnly from, ILogger<DigestClock> log) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromHours(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            var now = clock.GetUtcNow();
            var begins = now.ChinaDay.At(from);
            if (now >= begins) await SendAsync(now.ChinaDay, stoppingToken);
            await Task.Delay(now < begins && begins - now < Pause ? begins - now : Pause, clock, stoppingToken);
        }
    }

    private async Task SendAsync(DateOnly day, CancellationToken ct)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            await scope.ServiceProvider.GetRequiredService<SendDigests>().ExecuteAsync(day, ct);
        }
        catch (Exception trouble) when (trouble is not OperationCanceledException)
        {
            Stopped(log, trouble); // the database may be away for a while; the next hour comes
        }
    }

    [LoggerMessage(LogLevel.Error, "The reminders of today could not be worked out; tried again within the hour.")]
    private static partial void Stopped(ILogger log, Exception trouble);
}
