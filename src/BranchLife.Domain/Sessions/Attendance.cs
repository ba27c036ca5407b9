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

    public SignInWay? SignedInBy { get; private set; }

    /// <summary>Of somebody who was there and left before the end.</summary>
    public DateTimeOffset? LeftAt { get; private set; }

    public LeaveKind? LeaveKind { get; private set; }

    public string? LeaveReason { get; private set; }

    public Id<Person>? LeaveApprovedById { get; private set; }

    /// <summary>The version of the session in which this line was last written: a form shown earlier does not know it.</summary>
    public int Edition { get; private set; }

    public bool IsInRoom => Presence is Presence.Present && LeftAt is null;

    /// <summary>When the comrade came, where the minute is known; null for a mark on the list.</summary>
    public DateTimeOffset? CameAt => SignedInBy is SignInWay.RoomCode or SignInWay.Noted ? SignedInAt : null;

    internal void Record(Presence presence, Leave? leave, DateTimeOffset at, SignInWay way, int edition)
    {
        if (presence is not Presence.Present) (SignedInAt, SignedInBy, LeftAt) = (null, null, null);
        else if (SignedInAt is null) (SignedInAt, SignedInBy) = (at, way);
        (Presence, LeaveReason, Edition) = (presence, leave?.Reason, edition);
        (LeaveKind, LeaveApprovedById) = presence is Presence.OnLeave ? (leave?.Kind, leave?.ApprovedById) : (null, null);
    }

    internal void Note(DateTimeOffset? cameAt, DateTimeOffset? leftAt, int edition)
    {
        if (cameAt is { } came && came != SignedInAt) (SignedInAt, SignedInBy) = (came, SignInWay.Noted);
        (LeftAt, Edition) = (leftAt, edition);
    }
}
