using BranchLife.Application.Access;
using BranchLife.Application.Criticism;
using BranchLife.Application.Operations;
using BranchLife.Application.Rules;
using BranchLife.Domain;
using BranchLife.Domain.Criticism;
using BranchLife.Domain.Sessions;
using BranchLife.Persistence;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Sessions.Offline;

/// <summary>
/// Takes over what was entered while the line was down, one by one, each in its own transaction with its operation id: a second
/// merge, or one that was torn in the middle, changes nothing. What another has written meanwhile is shown, never overwritten
/// unasked.
/// </summary>
public sealed class MergeRoomEntries(
    BranchLifeDbContext db, Gate gate, Actor actor, RepeatedForms forms, CrowdedSave crowd, ReadingDoor door, TimeProvider clock, IdSource ids)
{
    public async Task<IReadOnlyList<RoomOutcome>> ExecuteAsync(Id<MeetingSession> id, IReadOnlyList<RoomEntry> entries, CancellationToken ct)
    {
        _ = await gate.ReadAsync(id, SessionAction.Record, ct);
        door.Purpose = "离线登记合并";
        var outcomes = new List<RoomOutcome>(entries.Count);
        foreach (var entry in entries)
        {
            db.ChangeTracker.Clear();
            outcomes.Add(await forms.FindAsync(entry.Operation, ct) is null
                ? await TakeAsync(id, entry, ct)
                : new RoomOutcome(entry.Operation, RoomFate.Repeated));
        }

        return outcomes;
    }

    private async Task<RoomOutcome> TakeAsync(Id<MeetingSession> id, RoomEntry entry, CancellationToken ct)
    {
        if (entry.Decision is RoomDecision.Theirs) return new RoomOutcome(entry.Operation, RoomFate.GivenUp);

        try
        {
            return entry switch
            {
                RoomEntry.Attendance line => await SignInAsync(id, line, ct),
                RoomEntry.Said said => await RecordAsync(id, said, ct),
                _ => throw new InvalidOperationException($"{entry.GetType().Name} cannot be merged."),
            };
        }
        catch (RuleViolationException refusal)
        {
            db.ChangeTracker.Clear();
            return new RoomOutcome(entry.Operation, RoomFate.Refused, Sentence: refusal.Message);
        }
    }

    private Task<RoomOutcome> SignInAsync(Id<MeetingSession> id, RoomEntry.Attendance entry, CancellationToken ct) => crowd.RunAsync(async () =>
    {
        var session = await gate.OpenLinesAsync(id, SessionAction.Record, ct);
        TypedText.RefuseClassified(actor.Today, entry.Reason);
        var line = session.Attendances.SingleOrDefault(line => line.PersonId == entry.PersonId);
        var reason = Text.Optional(entry.Reason, Text.Line);
        var isSame = line is not null && line.Presence == entry.Presence && line.LeaveReason == reason;
        if (line?.Edition > entry.Edition && !isSame && entry.Decision is RoomDecision.None)
            return new RoomOutcome(entry.Operation, RoomFate.Conflict, Theirs: Words(line));

        var approval = await LeaveApproval.ReadAsync(db, session.BranchId, session.OpenedAt.ChinaDay, ct);
        if (entry is { Presence: Presence.OnLeave, ApprovedById: { } approver } && !approval.For(entry.PersonId).Contains(approver))
            throw new RuleViolationException(RecordingRules.LeaveIsApprovedByTheSecretary);
        if (isSame) return new RoomOutcome(entry.Operation, RoomFate.Kept);

        forms.Begin(entry.Operation);
        session.SignIn(entry.PersonId, entry.Presence, reason, entry.ApprovedById, Moment(session, entry.At), entry.Kind);
        await db.SaveChangesAsync(ct);
        return new RoomOutcome(entry.Operation, RoomFate.Kept);
    });

    private async Task<RoomOutcome> RecordAsync(Id<MeetingSession> id, RoomEntry.Said entry, CancellationToken ct)
    {
        var session = await gate.ReadAsync(id, SessionAction.Record, ct);
        TypedText.RefuseClassified(actor.Today, entry.Words.Words, entry.Words.Reply);
        var meanwhile = entry.Decision is RoomDecision.None
            ? await db.NewSince(id, entry.AuthorId, entry.SubjectId, entry.Seen, actor).AsNoTracking().OrderBy(record => record.Ordinal).ToListAsync(ct)
            : [];
        if (meanwhile.Count > 0)
        {
            var theirs = string.Join('\n', meanwhile.Select(record => door.Open(record.Words, record.Sensitive)));
            await door.CloseAsync(ct);
            return new RoomOutcome(entry.Operation, RoomFate.Conflict, Theirs: theirs);
        }

        forms.Begin(entry.Operation);
        var ordinal = 1 + (await db.CriticismRecords.Where(record => record.SessionId == id).MaxAsync(record => (int?)record.Ordinal, ct) ?? 0);
        db.Add(CriticismRecord.Record(
            ids.Next<CriticismRecord>(), session, entry.AuthorId == entry.SubjectId ? CriticismKind.Self : CriticismKind.Mutual, entry.AuthorId,
            entry.SubjectId, entry.Words, ordinal, actor.PersonId, Moment(session, entry.At)));
        await db.SaveChangesAsync(ct);
        return new RoomOutcome(entry.Operation, RoomFate.Kept);
    }

    // The browser's clock is believed as far as it lies within the sitting.
    private DateTimeOffset Moment(MeetingSession session, DateTimeOffset at)
    {
        var now = clock.GetUtcNow();
        return at < session.OpenedAt || at > now ? now : at;
    }

    private static string Words(Domain.Sessions.Attendance line) => line.Presence is Presence.OnLeave
        ? $"{line.Presence.Word}（{line.LeaveKind?.Word}：{line.LeaveReason}）"
        : line.LeaveReason is null ? line.Presence.Word : $"{line.Presence.Word}（{line.LeaveReason}）";
}
