using System.Reflection;
using System.Security.Cryptography;
using BranchLife.Persistence.Accounts;
using BranchLife.Persistence.Imports;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace BranchLife.Persistence.Schema;

/// <summary>
/// One fingerprint a table over what its rows say: the same on every engine and in every order, so that a copy, a backup or
/// a move to another engine can be compared. Left out is what changes without anything being said: sessions, password
/// hashes, stamps, login counters, password sheets, files on their way in.
/// </summary>
public sealed class RowHash(BranchLifeDbContext db)
{
    private static readonly HashSet<Type> LeftOut =
    [
        typeof(UserSession), typeof(SignInLock), typeof(PasswordSheet), typeof(ImportFile),
        typeof(IdentityUserClaim<Guid>), typeof(IdentityUserLogin<Guid>), typeof(IdentityUserToken<Guid>),
    ];

    private static readonly HashSet<string> LeftOutOfAccounts =
    [
        nameof(AppUser.PasswordHash), nameof(AppUser.SecurityStamp), nameof(AppUser.ConcurrencyStamp), nameof(AppUser.AccessFailedCount),
        nameof(AppUser.LockoutEnd), nameof(AppUser.LastSignedInAt),
    ];

    public async Task<View> FindAsync(CancellationToken ct)
    {
        var tables = new SortedDictionary<string, TableSum>(StringComparer.Ordinal);
        var covered = db.Model.GetEntityTypes().Where(type => !LeftOut.Contains(RootOf(type).ClrType)).ToArray();
        foreach (var type in covered) tables.TryAdd(type.GetTableName()!, new TableSum());
        foreach (var type in covered.Where(type => !type.IsOwned()))
        {
            var add = GetType().GetMethod(nameof(AddAsync), BindingFlags.NonPublic | BindingFlags.Instance)!.MakeGenericMethod(type.ClrType);
            await (Task)add.Invoke(this, [type, tables, ct])!;
        }

        var hashes = tables.ToDictionary(table => table.Key, table => table.Value.ToString());
        var all = string.Join('\n', tables.Select(table => table.Key + ' ' + table.Value));
        return new View(Convert.ToHexStringLower(SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(all))), hashes);
    }

    private async Task AddAsync<T>(IEntityType type, SortedDictionary<string, TableSum> tables, CancellationToken ct)
        where T : class
    {
        await foreach (var entity in db.Set<T>().AsNoTracking().AsAsyncEnumerable().WithCancellation(ct)) Add(type, entity, [], tables);
    }

    /// <param name="owner">The key of the aggregate to which a child belongs.</param>
    private static void Add(IEntityType type, object entity, object?[] owner, SortedDictionary<string, TableSum> tables)
    {
        var row = new RowText();
        foreach (var part in owner) row.Add("owner", part);
        AddProperties(type, entity, row);
        tables[type.GetTableName()!].Add(row);

        var key = type.FindPrimaryKey()!.Properties.Where(property => !property.IsShadowProperty())
            .Select(property => property.GetGetter().GetClrValue(entity));
        object?[] path = [.. owner, .. key];
        foreach (var owned in type.GetNavigations().Where(one => one.TargetEntityType.IsOwned() && !one.IsOnDependent))
        {
            var value = owned.GetGetter().GetClrValue(entity);
            IEnumerable<object> children = owned.IsCollection ? ((System.Collections.IEnumerable?)value ?? Array.Empty<object>()).Cast<object>()
                : value is null ? [] : [value];
            foreach (var child in children) Add(owned.TargetEntityType, child, path, tables);
        }
    }

    private static IReadOnlyEntityType RootOf(IReadOnlyEntityType type) =>
        type.FindOwnership() is { } ownership ? RootOf(ownership.PrincipalEntityType) : type;

    private static void AddProperties(ITypeBase type, object entity, RowText row)
    {
        foreach (var property in type.GetProperties().Where(property => !property.IsShadowProperty()).OrderBy(property => property.Name, StringComparer.Ordinal))
        {
            if (entity is AppUser && LeftOutOfAccounts.Contains(property.Name)) continue;
            row.Add(property.Name, property.GetGetter().GetClrValue(entity));
        }

        foreach (var complex in type.GetComplexProperties().OrderBy(property => property.Name, StringComparer.Ordinal))
        {
            if (complex.GetGetter().GetClrValue(entity) is { } value) AddProperties(complex.ComplexType, value, row);
        }
    }

    public sealed record View(string All, IReadOnlyDictionary<string, string> Tables);
}
