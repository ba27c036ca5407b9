using BranchLife.Domain;
using BranchLife.Domain.Members;
using BranchLife.Persistence.Accounts;
using Microsoft.AspNetCore.Identity;

namespace BranchLife.Application.Accounts;

public static class NewAccount
{
    /// <param name="kept">The password as <see cref="PasswordCheck.Keep"/> made it.</param>
    /// <param name="mustChange">False only for demo accounts.</param>
    public static AppUser For(
        Id<Person> person, string userName, string kept, ILookupNormalizer normalizer, TimeProvider clock, IdSource ids,
        bool mustChange = true)
    {
        UserNames.Require(userName);
        return new AppUser
        {
            Id = ids.NextGuid(),
            PersonId = person,
            UserName = userName,
            NormalizedUserName = normalizer.NormalizeName(userName),
            PasswordHash = kept,
            MustChangePassword = mustChange,
            CreatedAt = clock.GetUtcNow(),
            SecurityStamp = ids.NextGuid().ToString("N"),
        };
    }
}
