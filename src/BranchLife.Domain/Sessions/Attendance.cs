using BranchLife.Domain.Members;

namespace BranchLife.Domain.Sessions;

/// <summary>One name of the sign-in list, frozen when the session opened; later transfers do not change 应到.</summary>
public sealed class Attendance
{
    public required Id<Person> PersonId { get; init; }

    /// <summary>党内职务/身份 on that day, as printed on the sheet.</summary>
    public required string Standing { get; init; }

    public required int Ordinal { get; init; }

    public required AttendanceCapacity Capacity { get; init; }

    /// <summary>Counts in 应到.</summary>
    public required bool IsExpected { get; init; }

    public required bool HasVote { get; init; }

    public Presence Presence { get; private set; }

    public DateTimeOffset? SignedInAt { get; private set; }

    public string? LeaveReason { get; private set; }

    public Id<Person>? LeaveApprovedById { get; private set; }

    internal void Record(Presence presence, string? leaveReason, Id<Person>? approvedBy, DateTimeOffset at)
    {
        SignedInAt = presence is Presence.Present ? SignedInAt ?? at : null;
        (Presence, LeaveReason) = (presence, leaveReason);
        LeaveApprovedById = presence is Presence.OnLeave ? approvedBy : null;
    }
}
