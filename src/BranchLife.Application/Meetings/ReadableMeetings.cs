using BranchLife.Application.Access;
using BranchLife.Domain;
using BranchLife.Domain.Meetings;
using BranchLife.Persistence;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Meetings;

/// <summary>Opens one meeting for reading, with what the actor is to it; unknown or unreadable is "not found".</summary>
public sealed class ReadableMeetings(BranchLifeDbContext db, Relations relations)
{
    public async Task<View> FindAsync(Id<Meeting> id, CancellationToken ct)
    {
        var meeting = await db.Meetings.AsNoTracking().SingleOrDefaultAsync(meeting => meeting.Id == id, ct) ?? throw new NotFoundException();
        var relation = await relations.ToAsync(meeting.BranchId, ct);
        if (!MeetingAccess.Allows(MeetingAction.Read, meeting, relation)) throw new NotFoundException();
        var allowed = Enum.GetValues<MeetingAction>().Where(action => MeetingAccess.Allows(action, meeting, relation)).ToHashSet();
        return new View(meeting, relation, allowed);
    }

    /// <param name="Meeting">Not tracked.</param>
    /// <param name="Relation">Of the actor to the branch.</param>
    /// <param name="Allowed">By the access table; whether the stage lets it be is the domain's business.</param>
    public sealed record View(Meeting Meeting, Relation Relation, IReadOnlySet<MeetingAction> Allowed)
    {
        /// <summary>What the rules found names comrades who lag behind; ordinary members do not see it.</summary>
        public bool SeesFindings => Relation.IsCommittee || Relation.ReviewsFromOutside
            || Meeting.HostId == Relation.PersonId || Meeting.RecorderId == Relation.PersonId;
    }
}
