using BranchLife.Application.Access;
using BranchLife.Domain;
using BranchLife.Domain.Appraisals;
using BranchLife.Domain.Meetings;
using BranchLife.Domain.Members;
using BranchLife.Domain.Sessions;
using BranchLife.Persistence;
using BranchLife.Persistence.Reading;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Appraisals;

/// <summary>Finds the appraisal that belongs to a meeting, once the gate has let the actor in to the meeting.</summary>
internal static class AppraisalOfMeeting
{
    public static async Task<Appraisal> OpenAppraisalAsync(this BranchLifeDbContext db, Id<Meeting> meeting, int version, CancellationToken ct)
    {
        var appraisal = await db.Appraisals.SingleOrDefaultAsync(one => one.MeetingId == meeting, ct) ?? throw new NotFoundException();
        return appraisal.Version == version ? appraisal : throw new StaleVersionException();
    }

    public static async Task<Appraisal> ReadAppraisalAsync(this BranchLifeDbContext db, Id<Meeting> meeting, CancellationToken ct) =>
        await db.Appraisals.AsNoTracking().SingleOrDefaultAsync(one => one.MeetingId == meeting, ct) ?? throw new NotFoundException();

    /// <summary>Members with a vote who are in the room of a sitting; a make-up has no ballot.</summary>
    public static async Task<HashSet<Id<Person>>> VotersInTheRoomAsync(this BranchLifeDbContext db, Id<Meeting> meeting, CancellationToken ct) =>
        [.. (await db.SittingsWithBallotAsync(meeting, ct)).SelectMany(sitting => sitting.Attendances)
            .Where(line => line is { HasVote: true, Capacity.IsMember: true, IsInRoom: true }).Select(line => line.PersonId)];

    public static Task<List<MeetingSession>> SittingsWithBallotAsync(this BranchLifeDbContext db, Id<Meeting> meeting, CancellationToken ct) =>
        db.MeetingSessions.AsNoTracking().Where(session => session.MeetingId == meeting && !session.IsMakeUp)
            .OrderBy(session => session.Ordinal).ToListAsync(ct);

    extension(AppraisalVerdict verdict)
    {
        public SensitiveRecord Sensitive => new(RecordKind.Appraisal, verdict.Id.Value, null, verdict.SubjectId);
    }
}
