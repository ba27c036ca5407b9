using BranchLife.Domain;
using BranchLife.Domain.Branches;
using BranchLife.Domain.Members;

namespace BranchLife.Application.Access;

/// <summary>What an actor is to one branch today; every access table is asked with it.</summary>
/// <param name="PersonId">The actor.</param>
/// <param name="IsMember">Formal or attached member of the branch.</param>
/// <param name="IsSecretary">Secretary, or entrusted by the secretary.</param>
/// <param name="IsCommittee">Sits on the 支委会.</param>
/// <param name="IsAbove">Office of any unit above the branch.</param>
/// <param name="IsGroup">Supervising group assigned today.</param>
/// <param name="OwnBranchId">The actor's own branch, for the separation of persons.</param>
public sealed record Relation(
    Id<Person> PersonId, bool IsMember, bool IsSecretary, bool IsCommittee, bool IsAbove, bool IsGroup, Id<Unit>? OwnBranchId)
{
    public bool ReviewsFromOutside => (IsAbove || IsGroup) && !IsMember;
}
