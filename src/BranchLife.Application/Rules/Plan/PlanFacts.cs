using BranchLife.Domain.Meetings;

namespace BranchLife.Application.Rules;

/// <summary>What the rules of a plan look at.</summary>
public sealed record PlanFacts : StageFacts, IWrittenText, IMeetingPlace
{
    public required string Title { get; init; }

    public string? Theme { get; init; }

    public DateOnly? HeldOn { get; init; }

    public string? Place { get; init; }

    public bool NamesHost { get; init; }

    public bool NamesRecorder { get; init; }

    public string? Guests { get; init; }

    public string? Requirements { get; init; }

    public IReadOnlyList<PlanStep> Steps { get; init; } = [];

    public required bool HasCommittee { get; init; }

    public required int FullMembers { get; init; }

    /// <summary>The meeting that is linked as having adopted the plan.</summary>
    public Adoption? AdoptedBy { get; init; }

    /// <summary>A day outside the campaign's window to which above has consented.</summary>
    public DateOnly? ConsentedTo { get; init; }

    /// <summary>Own plans of earlier years and texts published to all, with how much of them is in this plan.</summary>
    public IReadOnlyList<Likeness> Resembles { get; init; } = [];

    public IEnumerable<string?> Texts =>
        Steps.SelectMany(step => new[] { step.Title, step.Content }).Concat([Title, Theme, Place, Guests, Requirements]);

    /// <param name="Title">Of a text that the branch may read.</param>
    /// <param name="Percent">0 to 100.</param>
    public sealed record Likeness(string Title, int Percent);

    /// <summary>Meetings of other branches at the same time that need the same leading cadres.</summary>
    public IReadOnlyList<Clash> Clashes { get; init; } = [];

    public sealed record Clash(string Branch, IReadOnlyList<string> Names);

    public sealed record Adoption(bool IsCommitteeMeeting, bool WasHeld, DateOnly HeldOn);
}
