using BranchLife.Application.Access;
using BranchLife.Application.Meetings;
using BranchLife.Application.Rules;
using BranchLife.Domain;
using BranchLife.Domain.Meetings;
using BranchLife.Persistence;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Appraisals;

/// <summary>签收: the person, and nobody for them, has read the own verdict and may say something to it.</summary>
public sealed class AnswerVerdict(BranchLifeDbContext db, Gate gate, Actor actor, TimeProvider clock)
{
    public async Task ExecuteAsync(Id<Meeting> id, string? words, int version, CancellationToken ct)
    {
        await gate.ReadAsync(id, MeetingAction.TakePart, ct);
        TypedText.RefuseClassified(actor.Today, words);
        var verdict = await db.AppraisalVerdicts.SingleOrDefaultAsync(one => one.MeetingId == id && one.SubjectId == actor.PersonId && one.ToldAt != null, ct)
            ?? throw new AccessDeniedException(Gate.DeniedSentence);
        if (verdict.Version != version) throw new StaleVersionException();

        verdict.AnswerWith(words, actor.PersonId, clock.GetUtcNow());
        await db.SaveChangesAsync(ct);
    }
}
