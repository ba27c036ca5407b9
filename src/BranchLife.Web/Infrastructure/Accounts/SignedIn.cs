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

    public T? Recall<T>(object question)
        where T : class => Holds ? _known.GetValueOrDefault(question) as T : null;

    public void Keep(object question, object answer) => _known[question] = answer;
}

internal static class RecentAnswers
{
    /// <summary>For what stands around a page (frame, lists to choose from), never for what the page is about.</summary>
    public static async Task<T> RecallAsync<T>(this HttpContext http, object question, Func<Task<T>> answer)
        where T : class
    {
        var signedIn = http.Features.Get<SignedIn>();
        if (signedIn?.Recall<T>(question) is { } known) return known;

        var found = await answer();
        signedIn?.Keep(question, found);
        return found;
    }

    /// <inheritdoc cref="RecallAsync"/>
    public static T Recall<T>(this HttpContext http, object question, Func<T> answer)
        where T : class
    {
        var signedIn = http.Features.Get<SignedIn>();
        if (signedIn?.Recall<T>(question) is { } known) return known;

        var found = answer();
        signedIn?.Keep(question, found);
        return found;
    }
}
