using BranchLife.Domain;
using BranchLife.Domain.Members;
using BranchLife.Domain.Sessions;

namespace BranchLife.Application.Sessions;

/// <param name="PersonId">Who speaks; in a criticism, who listens.</param>
/// <param name="Minutes">How long it takes.</param>
/// <param name="BeginsAfter">Minutes after the opening.</param>
public sealed record AgendaItem(int Ordinal, AgendaKind Kind, Id<Person>? PersonId, int Minutes, int BeginsAfter);
