using BranchLife.Domain;
using BranchLife.Domain.Members;
using BranchLife.Domain.Sessions;

namespace BranchLife.Application.Sessions;

/// <summary>One sitting before it opens: its name, who is listed, and who leads it where it is not the meeting's host.</summary>
public sealed record PlannedSession(string Title, IReadOnlyList<RosterLine> Roster, Id<Person>? HostId = null);
