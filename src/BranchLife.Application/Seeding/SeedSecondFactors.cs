using BranchLife.Application.Accounts.SecondFactor;
using BranchLife.Persistence;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Seeding;

/// <summary>
/// Where a second factor is demanded, invented offices, supervisors and administrators have one already; its secret stands in the
/// manifest.
/// </summary>
public sealed class SeedSecondFactors(BranchLifeDbContext db, SecretBox secrets, SecondFactorDemand demand)
{
    private static readonly HashSet<string> Roles = ["office", "supervisor", "systemAdmin", "securityAdmin", "auditAdmin"];

    public async Task ExecuteAsync(SeedManifest manifest, CancellationToken ct)
    {
        if (!demand.IsMade) return;

        for (var at = 0; at < manifest.Principals.Count; at++)
        {
            var principal = manifest.Principals[at];
            if (!principal.Roles.Any(Roles.Contains)) continue;

            var account = await db.Users.SingleAsync(user => user.UserName == principal.UserName, ct);
            var secret = Totp.NewSecret();
            await secrets.ConfirmAsync(account.Id, secret, 0, ct);
            account.TwoFactorEnabled = true;
            manifest.Principals[at] = principal with { TotpSecret = secret };
        }

        await db.SaveChangesAsync(ct);
    }
}
