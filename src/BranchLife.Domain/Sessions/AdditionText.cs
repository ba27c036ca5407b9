using BranchLife.Domain.Members;

namespace BranchLife.Domain.Sessions;

/// <param name="Passage">Which passage of the minutes is meant.</param>
/// <param name="Text">What is right instead, or what was missing.</param>
/// <param name="IsRestricted">About criticism: read as the restricted part is.</param>
/// <param name="ConcernsId">Whose words it is about.</param>
public sealed record AdditionText(string? Passage, string? Text, string? Reason, bool IsRestricted, Id<Person>? ConcernsId);
