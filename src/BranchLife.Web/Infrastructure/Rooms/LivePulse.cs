using System.Net.ServerSentEvents;
using System.Runtime.CompilerServices;
using BranchLife.Application.Access;
using BranchLife.Application.Accounts;
using BranchLife.Application.Sessions;
using BranchLife.Domain;
using BranchLife.Domain.Members;
using BranchLife.Domain.Sessions;
using BranchLife.Persistence.Accounts;
using BranchLife.Persistence.SaveInterceptors;

namespace BranchLife.Web.Infrastructure.Rooms;

/// <summary>
/// Looks once a second whether a sitting has changed, with one query in the database that all nodes share. Every few seconds it
/// asks anew whether the listener may still know: the account's session, the person's relations, the door of the sitting. The
/// first "no" ends it. To listen is not to use the session, so a forgotten screen goes out with it.
/// </summary>
internal sealed class LivePulse(IServiceScopeFactory scopes, TimeProvider clock, IHostApplicationLifetime lifetime)
{
    private static readonly TimeSpan Beat = TimeSpan.FromSeconds(1);

    private const int BeatsBetweenDoors = 5;

    public async IAsyncEnumerable<SseItem<string>> ListenAsync(
        Id<MeetingSession> sitting, Id<UserSession> session, Id<Person> person, [EnumeratorCancellation] CancellationToken ct)
    {
        using var until = CancellationTokenSource.CreateLinkedTokenSource(ct, lifetime.ApplicationStopping);
        for (string? last = null; !until.IsCancellationRequested;)
        {
            await using var scope = scopes.CreateAsyncScope();
            if (!await MayListenAsync(scope.ServiceProvider, sitting, session, person, until.Token))
            {
                yield return new SseItem<string>("", "over");
                yield break;
            }

            // A line that says nothing for long is cut by proxies.
            yield return new SseItem<string>("", "sign");
            var pulse = scope.ServiceProvider.GetRequiredService<SessionPulse>();
            for (var beat = 0; beat < BeatsBetweenDoors && !until.IsCancellationRequested; beat++)
            {
                if (await UnlessStoppedAsync(() => pulse.BeatAsync(sitting, until.Token)) is { } now && now != last)
                    yield return new SseItem<string>(last = now, "change");
                await UnlessStoppedAsync(async () =>
                {
                    await Task.Delay(Beat, clock, until.Token);
                    return "";
                });
            }
        }
    }

    private static async Task<bool> MayListenAsync(
        IServiceProvider services, Id<MeetingSession> sitting, Id<UserSession> session, Id<Person> person, CancellationToken ct)
    {
        services.GetRequiredService<SaveScope>().IsReading = true;
        try
        {
            var held = await services.GetRequiredService<SessionCheck>().FindAsync(session, ct, touches: false);
            if (held is null or { MustChangePassword: true } || held.PersonId != person) return false;

            var actor = services.GetRequiredService<CurrentActor>().Value = await services.GetRequiredService<ActorLoader>().FindAsync(person, ct);
            return actor is not null && await services.GetRequiredService<SessionPulse>().FindAsync(sitting, ct) is not null;
        }
        catch (Exception refusal) when (refusal is NotFoundException or AccessDeniedException or OperationCanceledException)
        {
            return false;
        }
    }

    private static async Task<string?> UnlessStoppedAsync(Func<Task<string>> act)
    {
        try
        {
            return await act();
        }
        catch (OperationCanceledException)
        {
            return null;
        }
    }
}
