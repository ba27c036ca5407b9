using BranchLife.Domain.Members;

namespace BranchLife.Domain.Preparation;

public sealed class StudyAttendance(Id<Person> personId)
{
    public Id<Person> PersonId { get; private set; } = personId;
}
