using BranchLife.Domain.Members;

namespace BranchLife.Domain.Meetings;

public sealed class RegularAttendance(Id<Person> personId, bool wasPresent, string? absenceReason)
{
    public Id<Person> PersonId { get; private set; } = personId;

    public bool WasPresent { get; private set; } = wasPresent;

    public string? AbsenceReason { get; private set; } = absenceReason;
}
