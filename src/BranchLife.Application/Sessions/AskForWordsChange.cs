using BranchLife.Application.Access;
using BranchLife.Application.Rules;
using BranchLife.Domain;
using BranchLife.Domain.Notices;
using BranchLife.Domain.Sessions;
using BranchLife.Persistence;

namespace BranchLife.Application.Sessions;

/// <summary>The speaker says what should be recorded otherwise; host and recorder are told, without the words.</summary>
public sealed class AskForWordsChange(BranchLifeDbContext db, Gate gate, Actor actor, TimeProvider clock, IdSource ids)
{
    public async Task ExecuteAsync(Id<MeetingSession> id, string? text, string hashShown, int version, CancellationToken ct)
    {
        var session = await gate.ReadAsync(id, SessionAction.Read, ct);
        var (confirmation, words) = await db.OpenWordsAsync(session, actor.PersonId, version, ct);
        TypedText.RefuseClassified(actor.Today, text);
        confirmation.AskForChange(ids.Next<ChangeRequest>(), session, words, hashShown, text, actor.PersonId, clock.GetUtcNow());
        foreach (var runs in new[] { session.HostId, session.RecorderId }.Where(person => person != actor.PersonId))
            db.Add(Notice.To(ids.Next<Notice>(), runs, "有发言人对会议记录提出修改意见，请答复", $"/sessions/{id}/confirmations", clock.GetUtcNow()));
        await db.SaveChangesAsync(ct);
    }
}
