using BranchLife.Domain;
using BranchLife.Domain.Criticism;
using BranchLife.Domain.Members;
using BranchLife.Domain.Sessions;

namespace BranchLife.Application.Sessions.Offline;

/// <summary>One thing that was entered without a connection; its own operation id makes it happen once, however often it is handed in.</summary>
/// <param name="Operation">Drawn by the browser when it was entered.</param>
/// <param name="At">By the browser's clock.</param>
/// <param name="Decision">After a conflict was shown.</param>
public abstract record RoomEntry(Guid Operation, DateTimeOffset At, RoomDecision Decision)
{
    /// <param name="Edition">Of the line when the pack was made.</param>
    public sealed record Attendance(
        Guid Operation, DateTimeOffset At, RoomDecision Decision, Id<Person> PersonId, Presence Presence, LeaveKind? Kind, string? Reason,
        Id<Person>? ApprovedById, int Edition) : RoomEntry(Operation, At, Decision);

    /// <param name="Seen">The last number of the sitting when the pack was made.</param>
    public sealed record Said(
        Guid Operation, DateTimeOffset At, RoomDecision Decision, Id<Person> AuthorId, Id<Person> SubjectId, CriticismWords Words, int Seen)
        : RoomEntry(Operation, At, Decision);
}
