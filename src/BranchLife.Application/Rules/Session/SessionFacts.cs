using BranchLife.Domain;
using BranchLife.Domain.Criticism;
using BranchLife.Domain.Meetings;
using BranchLife.Domain.Members;
using BranchLife.Domain.Sessions;

namespace BranchLife.Application.Rules;

/// <summary>What the rules of the meeting itself look at: who was there, who spoke to whom; never a word that was said.</summary>
public sealed record SessionFacts : StageFacts
{
    public required MeetingForm Form { get; init; }

    public required IReadOnlyList<Sitting> Sittings { get; init; }

    public Id<Person>? SecretaryId { get; init; }

    /// <summary>Entrusted by the secretary on the day, or leader of the group that sat.</summary>
    public IReadOnlySet<Id<Person>> MayHost { get; init; } = new HashSet<Id<Person>>();

    /// <summary>Leading cadres among the branch's members.</summary>
    public IReadOnlyList<Named> LeadingCadres { get; init; } = [];

    /// <summary>Members who were in the room in any sitting.</summary>
    public IReadOnlyList<Named> PresentMembers =>
        [.. Sittings.SelectMany(sitting => sitting.Lines).Where(line => line is { IsPresent: true, Capacity.IsMember: true })
            .Select(line => new Named(line.PersonId, line.Name)).Distinct()];

    public sealed record Named(Id<Person> PersonId, string Name);

    public sealed record Sitting
    {
        public required string Title { get; init; }

        public required bool IsMakeUp { get; init; }

        public required Id<Person> HostId { get; init; }

        public required bool HasEnded { get; init; }

        public required string Place { get; init; }

        public required bool HasMinutes { get; init; }

        public IReadOnlyList<Line> Lines { get; init; } = [];

        public IReadOnlyList<Turn> Turns { get; init; } = [];

        public IReadOnlyList<Said> Criticisms { get; init; } = [];

        /// <summary>Asked to look at the record of their own words.</summary>
        public int Speakers { get; init; }

        /// <summary>Of these, who has neither confirmed nor asked for anything.</summary>
        public IReadOnlyList<Named> Silent { get; init; } = [];

        /// <summary>Of these, whose request has no answer yet.</summary>
        public IReadOnlyList<Named> Unanswered { get; init; } = [];

        /// <summary>The day until which the seal waits for the silent.</summary>
        public DateOnly? WaitsUntil { get; init; }
    }

    public sealed record Line(
        Id<Person> PersonId, string Name, AttendanceCapacity Capacity, bool IsExpected, Presence Presence, bool HasLeaveReason)
    {
        public bool IsPresent => Presence is Presence.Present;
    }

    public sealed record Turn(TurnKind Kind, Id<Person> SpeakerId);

    public sealed record Said(CriticismKind Kind, Id<Person> AuthorId, Id<Person> SubjectId, int Ordinal);
}
