using BranchLife.Application.Access;
using BranchLife.Application.Branches;

namespace BranchLife.Web.Infrastructure;

/// <summary>What the frame around every page shows to the person who is signed in: name, unit and the rooms open to them.</summary>
public sealed class Navigation(CurrentActor current, HomeUnit home)
{
    public async Task<View> FindAsync(CancellationToken ct) => current.Value is { } actor
        ? new View(actor.Name, await home.FindAsync(actor, ct), [.. ItemsFor(actor)])
        : new View(null, null, []);

    // A room is shown to whom it has something to show; what is inside asks again who they are.
    private static IEnumerable<NavigationItem> ItemsFor(Actor actor)
    {
        if (actor.Administrator is not null) yield break;

        yield return new("待办", "/");
        yield return new("组织生活会", "/meetings");
        yield return new("整改台账", "/rectification");
        if (actor.BranchId is not null) yield return new("谁看过我的记录", "/Account/ReadingLog");
        if (actor.Offices.Count > 0) yield return new("专题活动", "/campaigns", Group: "党委工作");
    }

    /// <param name="Person">Null for somebody who is not signed in.</param>
    public sealed record View(string? Person, string? Unit, IReadOnlyList<NavigationItem> Items);
}
