using BranchLife.Application.Access;
using BranchLife.Application.Accounts;
using BranchLife.Domain.Administration;

namespace BranchLife.Web.Infrastructure;

/// <summary>What the frame around every page shows to the person who is signed in: name, unit and the rooms open to them.</summary>
public sealed class Navigation(CurrentActor current, OwnUnit units)
{
    private static readonly IReadOnlyList<NavigationItem> Everybody =
    [
        new("待办", "/"),
        new("组织生活会", "/meetings"),
        new("整改台账", "/rectification"),
    ];

    public async Task<View> FindAsync(CancellationToken ct) => current.Value is not { } actor
        ? new View(null, null, [])
        : new View(actor.Name, await units.FindAsync(ct), actor.Administrator is { } kind ? Administration(kind) : Everybody);

    private static IReadOnlyList<NavigationItem> Administration(GrantKind kind) => kind switch
    {
        GrantKind.SystemAdministrator =>
        [
            new("系统管理", "/administration"),
            new("账号", "/administration/accounts"),
        ],
        GrantKind.SecurityAdministrator =>
        [
            new("系统管理", "/administration"),
            new("授权", "/administration/rights"),
        ],
        GrantKind.AuditAdministrator =>
        [
            new("系统管理", "/administration"),
            new("登录记录", "/administration/history/sign-ins"),
            new("授权记录", "/administration/history/rights"),
        ],
        GrantKind.Office => Everybody,
    };

    /// <param name="Person">Null for somebody who is not signed in.</param>
    public sealed record View(string? Person, string? Unit, IReadOnlyList<NavigationItem> Items);
}
