using BranchLife.Application.Access;
using BranchLife.Application.Meetings;
using BranchLife.Application.Rules;
using BranchLife.Domain;
using BranchLife.Domain.Meetings;
using BranchLife.Domain.Procedure;
using BranchLife.Domain.Sessions;
using BranchLife.Persistence;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Sessions;

/// <summary>What stands before the seal: sittings and signatures, and what the rules say.</summary>
public sealed class SealPreview(BranchLifeDbContext db, Gate gate, SessionFindings findings)
{
    public async Task<View> FindAsync(Id<Meeting> id, CancellationToken ct)
    {
        var meeting = await gate.ReadAsync(id, MeetingAction.Seal, ct);
        var sessions = await db.MeetingSessions.AsNoTracking().Where(session => session.MeetingId == id)
            .OrderBy(session => session.Ordinal).ToListAsync(ct);
        var minutes = await db.Minutes.AsNoTracking().Where(minutes => minutes.MeetingId == id).ToDictionaryAsync(minutes => minutes.SessionId, ct);
        var names = await db.NamesOfAsync(sessions.SelectMany(session => new[] { session.HostId, session.RecorderId }), ct);
        var speakers = new Dictionary<Id<MeetingSession>, SpeakerStates>();
        foreach (var session in sessions) speakers[session.Id] = await SpeakerStates.OfAsync(db, session, ct);
        var files = await db.Attachments.CountAsync(one => one.MeetingId == id && one.ItemId == null, ct);
        return new View(meeting.Title, meeting.Version, meeting.Stage, files, [.. sessions.Select(Row)], await findings.FindAsync(meeting, ct));

        View.Row Row(MeetingSession session)
        {
            var record = minutes.GetValueOrDefault(session.Id);
            return new View.Row(
                session.Id, session.Title, record?.Id, AttendanceCount.Of(session.Attendances), names[session.HostId], names[session.RecorderId],
                record?.Signatures.FirstOrDefault(signature => signature.IsHost)?.At,
                record?.Signatures.FirstOrDefault(signature => !signature.IsHost)?.At, record?.SealHash, speakers[session.Id]);
        }
    }

    public sealed record View(string Meeting, int Version, MeetingStage Stage, int Attachments, IReadOnlyList<View.Row> Rows, IReadOnlyList<Finding> Findings)
    {
        public bool IsReady => Rows.Count > 0 && !Findings.Any(finding => finding.Blocks) && Rows.All(row => row is { HostSignedAt: not null, RecorderSignedAt: not null });

        public sealed record Row(
            Id<MeetingSession> SessionId, string Title, Id<Minutes>? MinutesId, AttendanceCount Count, string Host, string Recorder,
            DateTimeOffset? HostSignedAt, DateTimeOffset? RecorderSignedAt, string? SealHash, SpeakerStates Speakers);
    }
}
