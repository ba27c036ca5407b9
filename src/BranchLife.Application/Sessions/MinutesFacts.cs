using BranchLife.Domain.Meetings;
using BranchLife.Domain.Sessions;

namespace BranchLife.Application.Sessions;

/// <summary>Everything that the minutes of one sitting tell, with names in place of ids: the same facts give the same text.</summary>
public sealed record MinutesFacts
{
    public required string Meeting { get; init; }

    public required string? Theme { get; init; }

    public required MeetingKinds Kinds { get; init; }

    public required MeetingForm Form { get; init; }

    public required string Branch { get; init; }

    public required string Session { get; init; }

    public required bool IsMakeUp { get; init; }

    public required DateTimeOffset From { get; init; }

    public required DateTimeOffset To { get; init; }

    public required string Place { get; init; }

    public required string Host { get; init; }

    public required string Recorder { get; init; }

    public required AttendanceCount Count { get; init; }

    /// <summary>In the order of the sign-in list.</summary>
    public required IReadOnlyList<Person> People { get; init; }

    public required IReadOnlyList<Speech> Speeches { get; init; }

    public required string? Decisions { get; init; }

    /// <summary>Null without 民主测评, and before it was counted; who got how many votes is no part of the minutes.</summary>
    public Ballots? Appraisal { get; init; }

    /// <summary>Members in the order in which they spoke.</summary>
    public required IReadOnlyList<Round> Rounds { get; init; }

    public int SelfCriticisms => Rounds.Count(round => round.Self.Count > 0);

    public int Criticisms => Rounds.Sum(round => round.Criticisms.Count);

    public sealed record Person(
        string Name, string Standing, AttendanceCapacity Capacity, bool IsExpected, Presence Presence, string? Reason, string? ApprovedBy)
    {
        public LeaveKind? LeaveKind { get; init; }

        /// <summary>When somebody came after the round had begun; null for everybody else.</summary>
        public DateTimeOffset? LateAt { get; init; }

        /// <summary>When somebody left before the end.</summary>
        public DateTimeOffset? LeftAt { get; init; }

        /// <param name="roundBeganAt">Whoever came later is late; null while there is no round.</param>
        internal static Person Of(Attendance line, string name, string? approvedBy, DateTimeOffset? roundBeganAt) =>
            new(name, line.Standing, line.Capacity, line.IsExpected, line.Presence, line.LeaveReason, approvedBy)
            {
                LeaveKind = line.LeaveKind, LateAt = line.CameAt > roundBeganAt ? line.CameAt : null, LeftAt = line.LeftAt,
            };
    }

    public sealed record Ballots(string Way, int Issued, int Returned, int Valid);

    public sealed record Speech(TurnKind Kind, string Speaker, string Text);

    public sealed record Round(string Member, string Standing, IReadOnlyList<Said> Self, IReadOnlyList<Said> Criticisms);

    public sealed record Said(string Author, string? Aspect, string Words, string? Reply);
}
