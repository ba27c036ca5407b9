using System.Globalization;
using BranchLife.Persistence;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Accounts.SecondFactor;

/// <summary>Where the secrets of the second factor lie: in Identity's token table, encrypted with a key outside the database.</summary>
public sealed class SecretBox(BranchLifeDbContext db, IDataProtectionProvider protection)
{
    private const string Provider = "BranchLife";
    private const string Secret = "totp";
    private const string Pending = "totp-pending";
    private const string Step = "totp-step";

    private readonly IDataProtector _protector = protection.CreateProtector("second-factor");

    public Task<string?> SecretOfAsync(Guid user, CancellationToken ct) => ReadAsync(user, Secret, ct);

    public Task<string?> PendingOfAsync(Guid user, CancellationToken ct) => ReadAsync(user, Pending, ct);

    /// <summary>Kept with the caller's save.</summary>
    public Task BeginAsync(Guid user, string secret, CancellationToken ct) => PutAsync(user, Pending, _protector.Protect(secret), ct);

    /// <summary>The pending secret counts from now on; kept with the caller's save.</summary>
    public async Task ConfirmAsync(Guid user, string secret, long step, CancellationToken ct)
    {
        await PutAsync(user, Secret, _protector.Protect(secret), ct);
        await PutAsync(user, Step, step.ToString(CultureInfo.InvariantCulture), ct);
        await ClearAsync(user, Pending, ct);
    }

    public async Task RemoveAsync(Guid user, CancellationToken ct)
    {
        foreach (var name in new[] { Secret, Pending, Step }) await ClearAsync(user, name, ct);
    }

    public async Task<long> LastStepOfAsync(Guid user, CancellationToken ct) =>
        await db.UserTokens.Where(token => token.UserId == user && token.LoginProvider == Provider && token.Name == Step)
            .Select(token => token.Value).SingleOrDefaultAsync(ct) is { } value ? long.Parse(value, CultureInfo.InvariantCulture) : 0;

    /// <summary>False when somebody else has used a code of this step or a later one in the meantime.</summary>
    public async Task<bool> UseAsync(Guid user, long last, long step, CancellationToken ct)
    {
        var (before, after) = (last.ToString(CultureInfo.InvariantCulture), step.ToString(CultureInfo.InvariantCulture));
        return await db.UserTokens
            .Where(token => token.UserId == user && token.LoginProvider == Provider && token.Name == Step && token.Value == before)
            .ExecuteUpdateAsync(set => set.SetProperty(token => token.Value, after), ct) == 1;
    }

    private async Task<string?> ReadAsync(Guid user, string name, CancellationToken ct) =>
        await db.UserTokens.AsNoTracking().Where(token => token.UserId == user && token.LoginProvider == Provider && token.Name == name)
            .Select(token => token.Value).SingleOrDefaultAsync(ct) is { } sealedSecret ? _protector.Unprotect(sealedSecret) : null;

    private async Task PutAsync(Guid user, string name, string value, CancellationToken ct)
    {
        var held = await FindAsync(user, name, ct);
        if (held is null) db.Add(new IdentityUserToken<Guid> { UserId = user, LoginProvider = Provider, Name = name, Value = value });
        else held.Value = value;
    }

    private async Task ClearAsync(Guid user, string name, CancellationToken ct)
    {
        if (await FindAsync(user, name, ct) is { } held) db.Remove(held);
    }

    private Task<IdentityUserToken<Guid>?> FindAsync(Guid user, string name, CancellationToken ct) =>
        db.UserTokens.SingleOrDefaultAsync(token => token.UserId == user && token.LoginProvider == Provider && token.Name == name, ct);
}
