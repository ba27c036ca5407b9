using System.Text.Json;
using BranchLife.Application.Access;
using BranchLife.Domain;
using BranchLife.Persistence;
using BranchLife.Persistence.Accounts;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Administration;

/// <summary>
/// Sheets with one-time passwords: only who issued one reads it, for a quarter of an hour, and may tear it up before. In the
/// database, because the next page may come from another node; encrypted, because a backup is no place for passwords.
/// </summary>
public sealed class PasswordSheets(BranchLifeDbContext db, Actor actor, IDataProtectionProvider protection, TimeProvider clock, IdSource ids)
{
    public static readonly TimeSpan Term = TimeSpan.FromMinutes(15);

    private readonly IDataProtector _protector = protection.CreateProtector("password-sheet");

    /// <summary>Put on with the accounts in the caller's save; sheets that have run out go.</summary>
    internal async Task<Id<PasswordSheet>> WriteAsync(IReadOnlyList<Line> lines, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var limit = now - Term;
        await db.PasswordSheets.Where(sheet => sheet.IssuedAt <= limit).ExecuteDeleteAsync(ct);
        var sheet = new PasswordSheet
        {
            Id = ids.Next<PasswordSheet>(), IssuedById = actor.PersonId, IssuedAt = now,
            Sealed = _protector.Protect(JsonSerializer.Serialize(lines)),
        };
        db.Add(sheet);
        return sheet.Id;
    }

    public async Task<View> FindAsync(Id<PasswordSheet> id, CancellationToken ct)
    {
        actor.Require(AdministrationAction.ManageAccounts);
        var limit = clock.GetUtcNow() - Term;
        var sheet = await db.PasswordSheets.AsNoTracking()
            .SingleOrDefaultAsync(one => one.Id == id && one.IssuedById == actor.PersonId && one.IssuedAt > limit, ct)
            ?? throw new NotFoundException();
        return new View(sheet.IssuedAt + Term, JsonSerializer.Deserialize<Line[]>(_protector.Unprotect(sheet.Sealed))!, sheet.Version);
    }

    public async Task TearUpAsync(Id<PasswordSheet> id, CancellationToken ct)
    {
        actor.Require(AdministrationAction.ManageAccounts);
        var torn = await db.PasswordSheets.Where(one => one.Id == id && one.IssuedById == actor.PersonId).ExecuteDeleteAsync(ct);
        if (torn == 0) throw new NotFoundException();
    }

    /// <param name="Until">When the sheet can no longer be read.</param>
    public sealed record View(DateTimeOffset Until, IReadOnlyList<Line> Lines, int Version);

    public sealed record Line(string Name, string UserName, string Password);
}
