using BranchLife.Application.Access;
using BranchLife.Application.Criticism;
using BranchLife.Application.Meetings;
using BranchLife.Domain;
using BranchLife.Domain.Meetings;
using BranchLife.Domain.Sessions;
using BranchLife.Persistence;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Sessions;

/// <summary>What stands on top of every page of one sitting.</summary>
public sealed record SessionHead
{
    public required Id<MeetingSession> Id { get; init; }

    public required int Version { get; init; }

    public required Id<Meeting> MeetingId { get; init; }

    public required string Meeting { get; init; }

    public required MeetingStage Stage { get; init; }

    public required string Title { get; init; }

    public required string Place { get; init; }

    public required string Host { get; init; }

    public required string Recorder { get; init; }

    public required DateTimeOffset OpenedAt { get; init; }

    public required DateTimeOffset? EndedAt { get; init; }

    public required bool IsSealed { get; init; }

    public required IReadOnlySet<SessionAction> Allowed { get; init; }

    /// <summary>Reads all criticism of the sitting: secretary, host and recorder until sealing, a granted group.</summary>
    public required bool ReadsAll { get; init; }

    /// <summary>Where there are minutes and the actor may open them.</summary>
    public required Id<Minutes>? MinutesId { get; init; }

    /// <summary>Minutes exist, readable or not.</summary>
    public required bool HasMinutes { get; init; }

    public bool Records => Allowed.Contains(SessionAction.Record) && !IsSealed;

    internal static async Task<SessionHead> OfAsync(BranchLifeDbContext db, MeetingSession session, Relation relation, CancellationToken ct)
    {
        var meeting = await db.Meetings.Where(meeting => meeting.Id == session.MeetingId)
            .Select(meeting => new { meeting.Title, meeting.Stage }).SingleAsync(ct);
        var minutes = await db.Minutes.AsNoTracking().SingleOrDefaultAsync(minutes => minutes.SessionId == session.Id, ct);
        var names = await db.NamesOfAsync([session.HostId, session.RecorderId], ct);
        var setting = new RestrictedSetting(
            await RestrictedSetting.GrantsAsync(db, session.MeetingId, ct), HostId: session.HostId, RecorderId: session.RecorderId,
            IsSealed: session.IsSealed);
        return new SessionHead
        {
            Id = session.Id, Version = session.Version, MeetingId = session.MeetingId, Meeting = meeting.Title, Stage = meeting.Stage,
            Title = session.Title, Place = session.Place, Host = names[session.HostId], Recorder = names[session.RecorderId],
            OpenedAt = session.OpenedAt, EndedAt = session.EndedAt, IsSealed = session.IsSealed,
            Allowed = Enum.GetValues<SessionAction>().Where(action => SessionAccess.Allows(action, session, relation)).ToHashSet(),
            ReadsAll = CriticismAccess.ReadsAll(relation, setting), HasMinutes = minutes is not null,
            MinutesId = minutes is not null && MinutesAccess.Allows(MinutesAction.ReadBody, minutes, relation) ? minutes.Id : null,
        };
    }
}
