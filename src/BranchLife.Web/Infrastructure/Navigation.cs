using BranchLife.Application.Access;
using BranchLife.Application.Branches;
using BranchLife.Application.Inbox;
using BranchLife.Application.Wording.Phrases;
using BranchLife.Domain.Administration;
using BranchLife.Web.Infrastructure.Accounts;

namespace BranchLife.Web.Infrastructure;

/// <summary>What the frame around every page shows to the person who is signed in: name, unit and the rooms open to them.</summary>
public sealed class Navigation(CurrentActor current, HomeUnit home, IServiceProvider services)
{
    public Task<View> FindAsync(HttpContext http) => current.Value is { } actor
        ? http.RecallAsync(typeof(Navigation), () => FindAsync(actor, http.RequestAborted))
        : Task.FromResult(new View(null, null, []));

    private async Task<View> FindAsync(Actor actor, CancellationToken ct)
    {
        var todos = await services.GetRequiredService<Waiting>().FindAsync(ct); // asks who acts, so only for somebody who does
        return new View(
            actor.PostWord is { } post ? $"{actor.Name}（{post}）" : actor.Name, await home.FindAsync(actor, ct),
            [new("待办", "/", todos.Count), .. ItemsFor(actor), .. await KeepsPhrasesAsync(actor, ct) ? [new NavigationItem("提示词表", "/wording/phrases")] : Array.Empty<NavigationItem>()]);
    }

    private async Task<bool> KeepsPhrasesAsync(Actor actor, CancellationToken ct) =>
        actor.Offices.Count > 0 && await services.GetRequiredService<PhraseKeeping>().FindAsync(actor, ct);

    // A room is shown to whom it has something to show; what is inside asks again who they are.
    private static IEnumerable<NavigationItem> ItemsFor(Actor actor) =>
        actor.Administrator is { } kind ? Administration(kind) : Branchlife(actor);

    private static IEnumerable<NavigationItem> Branchlife(Actor actor)
    {
        yield return new("组织生活会", "/meetings");
        yield return new("三会一课", "/regular-meetings");
        yield return new("整改台账", "/rectification");
        yield return new("承诺践诺", "/commitments");
        yield return new("办实事", "/deeds");
        yield return new("材料报告", "/reports");
        if (actor.BranchId is not null)
        {
            yield return new("对我的意见", "/my/criticism", Group: "我的");
            yield return new("提意见之前", "/wording/criticism");
            yield return new("谁看过我的记录", "/Account/ReadingLog");
        }

        yield return new("专题活动", "/campaigns", Group: "组织");
        yield return new("党组织", "/branches");
        yield return new("党员", "/members");
        if (actor.Offices.Count > 0 || actor.Groups.Count > 0) yield return new("督导组", "/supervising-groups");
    }

    private static IEnumerable<NavigationItem> Administration(GrantKind kind) =>
        [.. RoomsOf(kind), new("系统管理说明", "/administration")];

    private static NavigationItem[] RoomsOf(GrantKind kind) => kind switch
    {
        GrantKind.SystemAdministrator =>
        [
            new("账号", "/administration/accounts"),
        ],
        GrantKind.SecurityAdministrator =>
        [
            new("授权", "/administration/rights"),
        ],
        GrantKind.AuditAdministrator =>
        [
            new("登录记录", "/administration/history/sign-ins"),
            new("授权记录", "/administration/history/rights"),
        ],
        GrantKind.Office => [],
    };

    /// <param name="Person">Null for somebody who is not signed in.</param>
    public sealed record View(string? Person, string? Unit, IReadOnlyList<NavigationItem> Items);
}
