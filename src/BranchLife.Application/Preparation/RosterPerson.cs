using BranchLife.Domain;
using BranchLife.Domain.Members;

namespace BranchLife.Application.Preparation;

/// <summary>A comrade of whom preparation is due.</summary>
/// <param name="Post">The highest post in the branch; null for an ordinary member.</param>
public sealed record RosterPerson(Id<Person> Id, string Name, string? Post, bool IsSecretary, bool IsCommittee)
{
    /// <summary>年老体弱: nothing is asked of them that they cannot do (教管 art. 23).</summary>
    public bool IsFrail { get; init; }
}
