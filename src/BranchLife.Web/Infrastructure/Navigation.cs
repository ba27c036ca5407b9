using BranchLife.Application.Access;
using BranchLife.Application.Inbox;
using BranchLife.Domain.Administration;

namespace BranchLife.Web.Infrastructure;

/// <summary>What the frame around every page shows to the person who is signed in: name, unit and the rooms open to them.</summary>
public sealed class Navigation(CurrentActor current, IServiceProvider services)
{
    public async Task<View> FindAsync(CancellationToken ct)
    {
        if (current.Value is null) return new View(null, null, []);

        var frame = await services.GetRequiredService<Frame>().FindAsync(ct);
        return new View(frame.Post is { } post ? $"{frame.Person}（{post}）" : frame.Person, frame.Unit, [.. ItemsOf(frame)]);
    }

    private static IEnumerable<NavigationItem> ItemsOf(Frame.View frame) =>
        [new("待办", "/", frame.Todos), .. frame.Administrator is { } kind ? AdministrationOf(kind) : RoomsOf(frame)];

    private static IEnumerable<NavigationItem> RoomsOf(Frame.View frame)
    {
        var reviews = frame.IsOffice || frame.IsSupervisor;
        yield return new("组织生活会", "/meetings");
        if (frame.IsOfBranch || frame.IsOffice) yield return new("三会一课", "/regular-meetings");
        yield return new("整改台账", "/rectification");
        if (frame.IsOfBranch) yield return new("对我的意见", "/criticism");
        if (frame.IsOfBranch || frame.IsOffice) yield return new("党员", "/members");
        if (frame.IsOfBranch || frame.IsOffice) yield return new("党组织", "/branches");
        if (frame.IsOffice) yield return new("专题活动", "/campaigns");
        if (reviews) yield return new("督导组", "/supervising-groups");
        yield return new("材料报告", "/reports");
    }

    private static IEnumerable<NavigationItem> AdministrationOf(GrantKind kind) => kind switch
    {
        GrantKind.SystemAdministrator => [new("账号", "/administration/accounts", Group: "系统管理")],
        GrantKind.SecurityAdministrator =>
        [
            new("授权", "/administration/grants", Group: "系统管理"), new("督导组", "/administration/groups", Group: "系统管理"),
        ],
        GrantKind.AuditAdministrator => [new("登录记录", "/administration/sign-ins", Group: "系统管理")],
        GrantKind.Office => [],
    };

    /// <param name="Person">Null for somebody who is not signed in.</param>
    public sealed record View(string? Person, string? Unit, IReadOnlyList<NavigationItem> Items);
}
