using BranchLife.Application.Access;
using BranchLife.Application.Criticism;
using BranchLife.Application.Meetings;
using BranchLife.Domain;
using BranchLife.Domain.Criticism;
using BranchLife.Domain.Meetings;
using BranchLife.Domain.Sessions;
using BranchLife.Persistence;
using BranchLife.Persistence.Reading;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Sessions;

/// <summary>会议记录: the body for who may read it, the restricted part on request for few, the own part for everybody who spoke.</summary>
public sealed class MinutesDetails(BranchLifeDbContext db, Gate gate, Relations relations, Actor actor, ReadingDoor door, AdditionsToMinutes additions)
{
    /// <param name="restricted">The restricted part is wanted; who may not read it gets the rest.</param>
    /// <param name="own">What concerns the reader is wanted where the restricted part is not theirs.</param>
    public async Task<View> FindAsync(Id<Minutes> id, bool restricted, CancellationToken ct, bool own = true)
    {
        var minutes = await gate.ReadAsync(id, MinutesAction.ReadBody, ct);
        var relation = await relations.ToAsync(minutes.BranchId, ct);
        var readsAll = MinutesAccess.ReadsRestricted(minutes, relation, await RestrictedSetting.GrantsAsync(db, minutes.MeetingId, ct));
        var place = await (from session in db.MeetingSessions
                           join meeting in db.Meetings on session.MeetingId equals meeting.Id
                           join branch in db.Units on session.BranchId equals branch.Id
                           where session.Id == minutes.SessionId
                           select new { Session = session.Title, session.OpenedAt, Meeting = meeting.Title, meeting.Stage, Branch = branch.Name })
            .SingleAsync(ct);
        var held = await db.MeetingSessions.AsNoTracking().SingleAsync(session => session.Id == minutes.SessionId, ct);
        var names = await db.NamesOfAsync([minutes.HostId, minutes.RecorderId], ct);
        var view = new View
        {
            Id = id, Version = minutes.Version, MeetingId = minutes.MeetingId, SessionId = minutes.SessionId, Meeting = place.Meeting,
            Stage = place.Stage, Session = place.Session, Branch = place.Branch, HeldAt = place.OpenedAt, Body = minutes.Body,
            Fingerprint = minutes.Fingerprint, ReadsRestricted = readsAll, HasRestricted = minutes.RestrictedPart is not null,
            Restricted = readsAll && restricted ? await OpenAsync(minutes, ct) : null,
            Own = readsAll || !own ? [] : await OwnAsync(minutes, ct),
            Speakers = await SpeakerStates.OfAsync(db, held, ct), Requests = await RequestsAsync(minutes, readsAll && restricted, own, ct),
            Additions = await additions.FindAsync(minutes, bodyOnly: !restricted && !own, ct),
            Signatures = [.. new[] { (Role: "主持人", PersonId: minutes.HostId), (Role: "记录人", PersonId: minutes.RecorderId) }
                .Select(signer => new View.Signature(signer.Role, names[signer.PersonId], signer.PersonId == actor.PersonId,
                    minutes.Signatures.FirstOrDefault(signature => signature.PersonId == signer.PersonId)?.At))],
            SealedAt = minutes.SealedAt, SealHash = minutes.SealHash, PreviousSeal = minutes.PreviousSeal, IsSignedByBoth = minutes.IsSignedByBoth,
            Allowed = Enum.GetValues<MinutesAction>().Where(action => MinutesAccess.Allows(action, minutes, relation)).ToHashSet(),
        };
        await door.CloseAsync(ct);
        return view;
    }

    private async Task<string?> OpenAsync(Minutes minutes, CancellationToken ct)
    {
        door.Purpose = "查看会议记录";
        var concerned = await db.CriticismRecords.Where(record => record.SessionId == minutes.SessionId)
            .OrderBy(record => record.Ordinal).ThenBy(record => record.Id)
            .Select(record => new SensitiveRecord(RecordKind.Criticism, record.Id.Value, record.AuthorId, record.SubjectId)).ToListAsync(ct);
        foreach (var record in concerned) door.Note(record);
        return door.Open(minutes.RestrictedPart, new SensitiveRecord(RecordKind.Minutes, minutes.Id.Value, null, null));
    }

    private async Task<IReadOnlyList<View.Said>> OwnAsync(Minutes minutes, CancellationToken ct)
    {
        var me = actor.PersonId;
        var records = await db.CriticismRecords.AsNoTracking().VisibleTo(db, actor)
            .Where(record => record.SessionId == minutes.SessionId && (record.AuthorId == me || record.SubjectId == me))
            .OrderBy(record => record.Ordinal).ThenBy(record => record.Id).ToListAsync(ct);
        var names = await db.NamesOfAsync(records.SelectMany(record => new[] { record.AuthorId, record.SubjectId }), ct);
        return [.. records.Select(record => new View.Said(
            record.Id, record.Kind, names[record.AuthorId], names[record.SubjectId], record.Aspect,
            door.Open(record.Words, record.Sensitive)!, door.Open(record.Reply, record.Sensitive)))];
    }

    /// <summary>What speakers wanted recorded otherwise: with the restricted part, each the own with the own part.</summary>
    private async Task<IReadOnlyList<View.Request>> RequestsAsync(Minutes minutes, bool all, bool own, CancellationToken ct)
    {
        if (!all && !own) return [];

        var me = actor.PersonId;
        var asked = await db.WordsConfirmations.AsNoTracking().Where(one => one.SessionId == minutes.SessionId && (all || one.SpeakerId == me)).ToListAsync(ct);
        var names = await db.NamesOfAsync(asked.Select(one => one.SpeakerId), ct);
        return [.. from one in asked
                   from request in one.Requests.OrderBy(request => request.Ordinal)
                   let record = new SensitiveRecord(RecordKind.WordsConfirmation, one.Id.Value, one.SpeakerId, one.SpeakerId)
                   select new View.Request(names[one.SpeakerId], door.Open(request.Text, record)!, request.TakenOver, door.Open(request.Answer, record))];
    }

    public sealed record View
    {
        public required Id<Minutes> Id { get; init; }

        public required int Version { get; init; }

        public required Id<Meeting> MeetingId { get; init; }

        public required Id<MeetingSession> SessionId { get; init; }

        public required string Meeting { get; init; }

        public required MeetingStage Stage { get; init; }

        public required string Session { get; init; }

        public required string Branch { get; init; }

        public required DateTimeOffset HeldAt { get; init; }

        public required string Body { get; init; }

        public required string Fingerprint { get; init; }

        public required bool ReadsRestricted { get; init; }

        public required bool HasRestricted { get; init; }

        public required string? Restricted { get; init; }

        public required IReadOnlyList<Said> Own { get; init; }

        public required SpeakerStates Speakers { get; init; }

        public required IReadOnlyList<Request> Requests { get; init; }

        public required IReadOnlyList<AdditionsToMinutes.Row> Additions { get; init; }

        public required IReadOnlyList<Signature> Signatures { get; init; }

        public required DateTimeOffset? SealedAt { get; init; }

        public required string? SealHash { get; init; }

        public required string? PreviousSeal { get; init; }

        public required bool IsSignedByBoth { get; init; }

        public required IReadOnlySet<MinutesAction> Allowed { get; init; }

        public bool IsSealed => SealedAt is not null;

        public sealed record Signature(string Role, string Name, bool IsMine, DateTimeOffset? At);

        /// <param name="TakenOver">Null while it waits; false: both versions are kept.</param>
        public sealed record Request(string Speaker, string Text, bool? TakenOver, string? Answer)
        {
            public string Outcome => TakenOver switch { null => "待答复", true => "已采纳，记录已更正", false => "不采纳，保留异议" };
        }

        public sealed record Said(
            Id<CriticismRecord> Id, CriticismKind Kind, string Author, string Subject, string? Aspect, string Words, string? Reply);
    }
}
