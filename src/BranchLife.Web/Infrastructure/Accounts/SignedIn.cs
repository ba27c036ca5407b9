using System.Collections.Concurrent;
using BranchLife.Application.Access;
using BranchLife.Application.Accounts;

namespace BranchLife.Web.Infrastructure.Accounts;

/// <summary>
/// A session that held when it was last asked for, its person's relations of that moment (null: the person is no more), and what was
/// worked out for them since.
/// </summary>
/// <param name="holds">False as soon as anything was written: then every question is asked anew.</param>
internal sealed class SignedIn(SessionCheck.View session, Actor? actor, Func<bool> holds)
{
    private readonly ConcurrentDictionary<object, object> _known = new();

    public SessionCheck.View Session { get; } = session;

    public Actor? Actor { get; } = actor;

    public bool Holds => holds();

    public async Task<T> RecallAsync<T>(object question, Func<Task<T>> answer)
        where T : class
    {
        if (!Holds) return await answer();
        if (_known.TryGetValue(question, out var known)) return (T)known;

        var found = await answer();
        _known[question] = found;
        return found;
    }
}

internal static class RecentAnswers
{
    /// <summary>For what stands around a page (frame, lists to choose from), never for what the page is about.</summary>
    public static Task<T> RecallAsync<T>(this HttpContext http, object question, Func<Task<T>> answer)
        where T : class => http.Features.Get<SignedIn>()?.RecallAsync(question, answer) ?? answer();
}
