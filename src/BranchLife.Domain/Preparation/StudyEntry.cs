using BranchLife.Domain.Members;

namespace BranchLife.Domain.Preparation;

public sealed record StudyEntry(
    StudyMode Mode, string? Topic, DateOnly HeldOn, int DurationMinutes, string? Place, IReadOnlyCollection<Id<Person>> Attendees);
