using BranchLife.Domain.Members;

namespace BranchLife.Domain.Sessions;

/// <summary>Somebody who is expected, or invited, when a session opens.</summary>
public sealed record RosterLine(
    Id<Person> PersonId, string Standing, AttendanceCapacity Capacity, bool IsExpected, bool HasVote);
