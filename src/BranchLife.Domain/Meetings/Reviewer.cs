using BranchLife.Domain.Branches;
using BranchLife.Domain.Members;

namespace BranchLife.Domain.Meetings;

/// <summary>A person who reviews for above or for the supervising group, with the branch that the person belongs to.</summary>
public readonly record struct Reviewer(Id<Person> PersonId, Id<Unit>? OwnBranchId);
