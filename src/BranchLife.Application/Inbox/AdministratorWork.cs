using BranchLife.Application.Access;
using BranchLife.Domain.Administration;
using BranchLife.Domain.Members;
using BranchLife.Persistence;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Inbox;

/// <summary>Members without an account; nothing of the content.</summary>
internal sealed class AdministratorWork(BranchLifeDbContext db, Actor actor)
{
    public async Task<IEnumerable<Todo>> FindAsync(CancellationToken ct)
    {
        if (actor.Administrator is not GrantKind.SystemAdministrator) return [];

        var open = await db.Members.CountAsync(member => member.State == MembershipState.Active
            && !db.Users.Any(account => account.PersonId == member.PersonId), ct);
        return open == 0 ? [] : [new Todo($"{open} 名党员还没有账号", "去开通", "/administration/accounts/open")];
    }
}
