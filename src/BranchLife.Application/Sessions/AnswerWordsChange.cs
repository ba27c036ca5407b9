using BranchLife.Application.Access;
using BranchLife.Application.Rules;
using BranchLife.Domain;
using BranchLife.Domain.Members;
using BranchLife.Domain.Notices;
using BranchLife.Domain.Sessions;
using BranchLife.Persistence;

namespace BranchLife.Application.Sessions;

/// <summary>Recorder or host take a change over (the record was mended before), or keep both versions as dissent.</summary>
public sealed class AnswerWordsChange(BranchLifeDbContext db, Gate gate, Actor actor, TimeProvider clock, IdSource ids)
{
    /// <param name="dissentReason">Why the record stays; wanted where it is not taken over.</param>
    public async Task ExecuteAsync(Id<MeetingSession> id, Id<Person> speaker, bool takeOver, string? dissentReason, int version, CancellationToken ct)
    {
        var session = await gate.ReadAsync(id, SessionAction.Record, ct);
        var (confirmation, words) = await db.OpenWordsAsync(session, speaker, version, ct);
        TypedText.RefuseClassified(actor.Today, dissentReason);
        if (takeOver) confirmation.TakeOver(session, words, actor.PersonId, clock.GetUtcNow());
        else confirmation.KeepAsDissent(session, dissentReason, actor.PersonId, clock.GetUtcNow());
        db.Add(Notice.To(ids.Next<Notice>(), speaker, "您对会议记录提出的修改意见已有答复，请查看", SpeakersAsked.PathOf(id), clock.GetUtcNow()));
        await db.SaveChangesAsync(ct);
    }
}
