using BranchLife.Domain.Members;

namespace BranchLife.Domain.Preparation;

/// <param name="Topic">May be left out where the materials say what was studied.</param>
public sealed record StudyEntry(
    StudyMode Mode, string? Topic, DateOnly HeldOn, int DurationMinutes, string? Place, IReadOnlyCollection<Id<Person>> Attendees)
{
    /// <summary>Of the campaign's study list.</summary>
    public IReadOnlyList<string> Materials { get; init; } = [];

    /// <summary>补学: the study that these people missed.</summary>
    public Id<StudySession>? MakeUpOf { get; init; }
}
