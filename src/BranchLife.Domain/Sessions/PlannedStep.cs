using BranchLife.Domain.Members;

namespace BranchLife.Domain.Sessions;

/// <summary>A step as the roster and the agenda have it at this moment.</summary>
/// <param name="PersonId">Who speaks; in a criticism, who listens.</param>
/// <param name="Minutes">How long it should take.</param>
public sealed record PlannedStep(AgendaKind Kind, Id<Person>? PersonId, int Minutes);
