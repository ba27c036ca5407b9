using BranchLife.Application.Access;
using BranchLife.Application.Notices;
using BranchLife.Domain;
using BranchLife.Domain.Meetings;
using BranchLife.Domain.Members;
using BranchLife.Persistence;

namespace BranchLife.Application.Meetings;

internal static class PutOffNotices
{
    /// <summary>Tells who prepares the meeting, and who looks at it from outside once its plan has been handed in.</summary>
    public static async Task TellPutOffAsync(
        this BranchLifeDbContext db, IdSource ids, Meeting meeting, Outsiders outsiders, Actor actor, string sentence, DateTimeOffset at, CancellationToken ct)
    {
        Id<Person>?[] preparing = [meeting.HostId, meeting.RecorderId, .. meeting.Steps.Select(step => step.OwnerId)];
        var outside = meeting.PlanSubmittedAt is null ? [] : (await outsiders.FindAsync(meeting.BranchId, ct)).All;
        db.Owe(ids, preparing.OfType<Id<Person>>().Concat(outside).Where(person => person != actor.PersonId),
            sentence, $"/meetings/{meeting.Id}", at);
    }
}
