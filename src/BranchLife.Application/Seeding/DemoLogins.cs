using BranchLife.Persistence.Accounts;
using Microsoft.AspNetCore.Identity;

namespace BranchLife.Application.Seeding;

/// <summary>The logins of invented people, and their lines in the manifest. One password, hashed once.</summary>
internal sealed class DemoLogins(DemoWorld world, IPasswordHasher<AppUser> hasher, ILookupNormalizer normalizer)
{
    private readonly string _hash = hasher.HashPassword(null!, world.Options.Password);

    public void Keep()
    {
        foreach (var account in world.Accounts) world.Keep(Of(account));
    }

    private AppUser Of(DemoAccount account)
    {
        var unit = account.Unit is null ? null : new SeedManifest.UnitRef(account.Unit.Id.Value, account.Unit.Code);
        world.Manifest.Principals.Add(new SeedManifest.Principal(
            account.Key, account.Key, world.Options.Password, account.Roles, unit, account.Member?.Id.Value, account.State));
        return new AppUser
        {
            Id = world.Ids.NextGuid(), PersonId = account.Person.Id, UserName = account.Key, NormalizedUserName = normalizer.NormalizeName(account.Key),
            PasswordHash = _hash, SecurityStamp = world.Ids.NextGuid().ToString("N"), ConcurrencyStamp = world.Ids.NextGuid().ToString("N"),
            State = account.State == "active" ? AccountState.Active : AccountState.Suspended, LockoutEnabled = true, CreatedAt = world.Clock.Now,
        };
    }
}
