using BranchLife.Application.Access;
using BranchLife.Application.Rules;
using BranchLife.Domain;
using BranchLife.Domain.Sessions;
using BranchLife.Persistence;

namespace BranchLife.Application.Sessions;

/// <summary>Takes over the recorder's sign-in list; lines that say what is kept already stay as they are.</summary>
public sealed class SignInAttendees(BranchLifeDbContext db, Gate gate, Actor actor, TimeProvider clock)
{
    public async Task ExecuteAsync(Id<MeetingSession> id, IReadOnlyList<SignInEntry> entries, int version, CancellationToken ct)
    {
        var session = await gate.OpenAsync(id, SessionAction.Record, version, ct);
        TypedText.RefuseClassified(actor.Today, entries.Select(entry => entry.Reason));
        var approval = await LeaveApproval.ReadAsync(db, session.BranchId, session.OpenedAt.ChinaDay, ct);
        foreach (var entry in entries.Where(entry => Changes(session, entry)))
        {
            if (entry is { Presence: Presence.OnLeave, ApprovedById: { } approver } && !approval.For(entry.PersonId).Contains(approver))
                throw new RuleViolationException(RecordingRules.LeaveIsApprovedByTheSecretary);
            session.SignIn(entry.PersonId, entry.Presence, entry.Reason, entry.ApprovedById, clock.GetUtcNow());
        }

        await db.SaveChangesAsync(ct);
    }

    private static bool Changes(MeetingSession session, SignInEntry entry)
    {
        var line = session.Attendances.SingleOrDefault(line => line.PersonId == entry.PersonId);
        return line is null || line.Presence != entry.Presence || line.LeaveReason != Text.Optional(entry.Reason, Text.Line)
            || (entry.Presence is Presence.OnLeave && line.LeaveApprovedById != entry.ApprovedById);
    }
}
