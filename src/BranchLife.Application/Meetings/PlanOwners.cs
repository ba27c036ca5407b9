using BranchLife.Application.Notices;
using BranchLife.Domain;
using BranchLife.Domain.Meetings;
using BranchLife.Domain.Members;
using BranchLife.Persistence;

namespace BranchLife.Application.Meetings;

internal static class PlanOwners
{
    /// <summary>Once a plan holds, everybody who owns one of its steps is told.</summary>
    public static void TellOwners(this BranchLifeDbContext db, IdSource ids, Meeting meeting, Id<Person> by, DateTimeOffset at) =>
        db.Owe(ids, meeting.Steps.Select(step => step.OwnerId).OfType<Id<Person>>().Where(owner => owner != by),
            $"“{meeting.Title}”的方案已通过，其中有由您负责的环节，请按时限准备。", $"/meetings/{meeting.Id}", at);
}
