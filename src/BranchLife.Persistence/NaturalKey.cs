using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BranchLife.Persistence;

internal static class NaturalKey
{
    /// <summary>
    /// Children are told apart by their owner and a value that the domain gives. Said aloud, because an int in such a key
    /// would be taken for generated, and a new child that has one for an old row.
    /// </summary>
    public static void HasNaturalKey<TOwner, TChild>(this OwnedNavigationBuilder<TOwner, TChild> child, params string[] properties)
        where TOwner : class
        where TChild : class
    {
        child.HasKey(properties);
        foreach (var property in properties[1..]) child.Property(property).ValueGeneratedNever();
    }
}
