using BranchLife.Domain;
using BranchLife.Domain.Members;

namespace BranchLife.Persistence.Accounts;

/// <summary>
/// One-time passwords on their way to the printer: readable by the administrator who issued them, for minutes, until torn up.
/// </summary>
public sealed class PasswordSheet : Aggregate<PasswordSheet>
{
    public const int SealedLength = 200_000;

    public required Id<Person> IssuedById { get; init; }

    public required DateTimeOffset IssuedAt { get; init; }

    /// <summary>Encrypted with a key outside the database.</summary>
    public required string Sealed { get; init; }
}
