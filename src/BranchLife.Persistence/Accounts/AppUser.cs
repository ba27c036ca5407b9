using BranchLife.Domain;
using BranchLife.Domain.Members;
using Microsoft.AspNetCore.Identity;

namespace BranchLife.Persistence.Accounts;

/// <summary>The account of a person. What its owner may do is never kept here: posts, grants and assignments say it.</summary>
public sealed class AppUser : IdentityUser<Guid>
{
    public required Id<Person> PersonId { get; init; }

    public AccountState State { get; set; }

    /// <summary>The password was handed out on paper and has to be replaced at the first sign-in.</summary>
    public bool MustChangePassword { get; set; }

    public DateTimeOffset CreatedAt { get; init; }

    public DateTimeOffset? PasswordChangedAt { get; set; }

    public DateTimeOffset? LastSignedInAt { get; set; }

    /// <summary>Counts what administrators and the owner change; a sign-in is no change.</summary>
    public int Version { get; private set; }
}
