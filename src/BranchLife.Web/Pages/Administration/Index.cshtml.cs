using BranchLife.Application.Access;
using BranchLife.Domain.Administration;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace BranchLife.Web.Pages.Administration;

public sealed class IndexModel(Actor actor) : PageModel
{
    public GrantKind Kind { get; } = actor.Administrator ?? throw new NotFoundException();

    public IReadOnlyList<Door> Doors => Kind switch
    {
        GrantKind.SystemAdministrator =>
        [
            new("/administration/accounts", "账号", "查找、停用、恢复、注销，重置口令"),
            new("/administration/accounts/open", "按名册开通账号", "选党组织，成批开通，打印一次性口令清单"),
            new("/administration/accounts/open-outside", "单个开通账号", "党委工作人员、外请督导员、管理员"),
        ],
        GrantKind.SecurityAdministrator =>
        [
            new("/administration/rights", "授权", "党委办公室（组织部）和三员的授权与终止"),
            new("/administration/rights/groups", "督导组成员", "组建督导组，调整成员"),
        ],
        GrantKind.AuditAdministrator =>
        [
            new("/administration/history/sign-ins", "登录记录", "谁在何时何处登录，怎样退出"),
            new("/administration/history/rights", "授权记录", "谁给谁授过什么权，何时终止"),
        ],
        GrantKind.Office => [],
    };

    public sealed record Door(string Path, string Name, string Note);
}
