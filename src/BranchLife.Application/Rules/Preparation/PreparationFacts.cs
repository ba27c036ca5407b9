using BranchLife.Domain;
using BranchLife.Domain.Meetings;
using BranchLife.Domain.Members;
using BranchLife.Domain.Preparation;

namespace BranchLife.Application.Rules;

/// <summary>What the rules of the five tracks look at: who did what, never what was written.</summary>
public sealed record PreparationFacts : StageFacts
{
    public required IReadOnlyList<Participant> Members { get; init; }

    public required bool HasCommittee { get; init; }

    /// <summary>Day of the meeting; the materials are due some days before.</summary>
    public DateOnly? HeldOn { get; init; }

    public IReadOnlySet<Track> Waived { get; init; } = new HashSet<Track>();

    /// <summary>Of the branch, by mode; what was made up later, or registered by members for themselves, is the members' own.</summary>
    public IReadOnlyDictionary<StudyMode, int> StudyMinutes { get; init; } = new Dictionary<StudyMode, int>();

    public IReadOnlySet<Id<Person>> Studied { get; init; } = new HashSet<Id<Person>>();

    public IReadOnlyList<CollectedOpinion> Opinions { get; init; } = [];

    /// <summary>Talks that both sides have confirmed.</summary>
    public IReadOnlyList<HeldTalk> Talks { get; init; } = [];

    /// <summary>Members whose outline is handed in or accepted.</summary>
    public IReadOnlySet<Id<Person>> HandedIn { get; init; } = new HashSet<Id<Person>>();

    /// <summary>班子对照检查材料 is handed in or accepted.</summary>
    public bool TeamHandedIn { get; init; }

    /// <summary>The unit has rectification items of an earlier meeting.</summary>
    public bool HasEarlierItems { get; init; }

    /// <summary>The material says what became of them.</summary>
    public bool StatesEarlierItems { get; init; }

    public sealed record Participant(
        Id<Person> PersonId, string Name, bool IsSecretary = false, bool IsCommittee = false, bool IsExempt = false)
    {
        /// <summary>年老体弱: never held back by study.</summary>
        public bool IsFrail { get; init; }
    }

    public sealed record CollectedOpinion(ProblemOrigin Origin, Id<Person>? SubjectId, bool IsFedBack);

    public sealed record HeldTalk(Id<Person> FirstId, Id<Person> SecondId);

    public bool HaveTalked(Id<Person> one, Id<Person> other) => one != other && Talks.Any(talk =>
        (talk.FirstId == one && talk.SecondId == other) || (talk.FirstId == other && talk.SecondId == one));
}
