using BranchLife.Application.Access;
using BranchLife.Application.Rules;
using BranchLife.Domain;
using BranchLife.Domain.Sessions;
using BranchLife.Persistence;

namespace BranchLife.Application.Sessions;

/// <summary>
/// Takes over the recorder's sign-in list; lines that say what is kept already stay as they are. Two recorders and the phones
/// write different lines side by side; the same line written twice differently is shown with both.
/// </summary>
public sealed class SignInAttendees(BranchLifeDbContext db, Gate gate, Actor actor, CrowdedSave crowd, TimeProvider clock)
{
    public Task ExecuteAsync(Id<MeetingSession> id, IReadOnlyList<SignInEntry> entries, int version, CancellationToken ct) => crowd.RunAsync(async () =>
    {
        var session = await gate.OpenLinesAsync(id, SessionAction.Record, ct);
        if (version < 0) throw new StaleVersionException();
        TypedText.RefuseClassified(actor.Today, entries.Select(entry => entry.Reason));
        var approval = await LeaveApproval.ReadAsync(db, session.BranchId, session.OpenedAt.ChinaDay, ct);
        foreach (var entry in entries.Where(entry => Changes(session, entry, version)))
        {
            if (entry is { Presence: Presence.OnLeave, ApprovedById: { } approver } && !approval.For(entry.PersonId).Contains(approver))
                throw new RuleViolationException(RecordingRules.LeaveIsApprovedByTheSecretary);
            session.SignIn(entry.PersonId, entry.Presence, entry.Reason, entry.ApprovedById, clock.GetUtcNow(), entry.Kind);
        }

        await db.SaveChangesAsync(ct);
    });

    private static bool Changes(MeetingSession session, SignInEntry entry, int version)
    {
        var line = session.Attendances.SingleOrDefault(line => line.PersonId == entry.PersonId);
        if (line is null) return true;
        if (Says(line, entry)) return false;
        if (line.Edition <= version) return true;

        // Somebody else has written this line since. Whoever left it as it was shown wants nothing of it.
        return entry.Presence != entry.Shown || !string.IsNullOrWhiteSpace(entry.Reason) ? throw new StaleVersionException() : false;
    }

    private static bool Says(Attendance line, SignInEntry entry) =>
        line.Presence == entry.Presence && line.LeaveReason == Text.Optional(entry.Reason, Text.Line)
        && (entry.Presence is not Presence.OnLeave || (line.LeaveApprovedById == entry.ApprovedById && (entry.Kind ?? line.LeaveKind) == line.LeaveKind));
}
