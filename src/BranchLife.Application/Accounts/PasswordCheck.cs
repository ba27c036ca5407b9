using System.Security.Cryptography;
using BranchLife.Persistence.Accounts;
using Microsoft.AspNetCore.Identity;

namespace BranchLife.Application.Accounts;

/// <summary>Compares a password with what is kept, always at the same cost, also where nothing is kept.</summary>
public sealed class PasswordCheck(IPasswordHasher<AppUser> hasher)
{
    private readonly Lazy<string> _decoy = new(() => hasher.HashPassword(null!, RandomNumberGenerator.GetHexString(32)));

    public PasswordVerificationResult Compare(string? kept, string? given)
    {
        var decoy = _decoy.Value;
        var isComparable = kept is not null && given is { Length: > 0 and <= PasswordPolicy.MaxLength };
        var result = isComparable
            ? hasher.VerifyHashedPassword(null!, kept!, given!)
            : hasher.VerifyHashedPassword(null!, decoy, "-");
        return isComparable ? result : PasswordVerificationResult.Failed;
    }

    public string Keep(string password) => hasher.HashPassword(null!, password);
}
