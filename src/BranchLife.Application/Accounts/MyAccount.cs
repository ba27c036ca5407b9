using BranchLife.Application.Access;
using BranchLife.Domain.Administration;
using BranchLife.Domain.Branches;
using BranchLife.Persistence;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Accounts;

/// <summary>Who I am to the system, and by which posts and rights.</summary>
public sealed class MyAccount(BranchLifeDbContext db, Actor actor)
{
    public async Task<View> FindAsync(CancellationToken ct)
    {
        var account = await db.Users.Where(user => user.PersonId == actor.PersonId)
            .Select(user => new { user.UserName, user.CreatedAt, user.PasswordChangedAt, user.Version, user.MustChangePassword })
            .SingleAsync(ct);
        var units = actor.Posts.Select(post => post.UnitId).Concat(actor.Offices).Concat(actor.ActsAsSecretaryOf)
            .Concat(actor.BranchId is { } own ? [own] : []).Distinct().ToArray();
        var names = await db.Units.Where(unit => units.Contains(unit.Id)).ToDictionaryAsync(unit => unit.Id, unit => unit.Name, ct);
        var groups = await db.SupervisingGroups.Where(group => actor.Groups.ToArray().Contains(group.Id)).Select(group => group.Name).ToListAsync(ct);

        return new View(
            actor.Name, account.UserName!, actor.BranchId is { } branch ? names[branch] : null,
            [
                .. actor.Posts.Select(post => names[post.UnitId] + "：" + post.Kind.Word),
                .. actor.ActsAsSecretaryOf.Select(unit => names[unit] + "：受书记委托主持工作"),
                .. actor.Offices.Select(unit => names[unit] + "：" + GrantKind.Office.Word),
                .. groups.Select(name => name + "：成员"),
                .. actor.Administrator is { } kind ? [kind.Word] : Array.Empty<string>(),
            ],
            account.CreatedAt, account.PasswordChangedAt, account.MustChangePassword, account.Version);
    }

    public sealed record View(
        string Name, string UserName, string? Branch, IReadOnlyList<string> Rights, DateTimeOffset CreatedAt,
        DateTimeOffset? PasswordChangedAt, bool MustChangePassword, int Version);
}
