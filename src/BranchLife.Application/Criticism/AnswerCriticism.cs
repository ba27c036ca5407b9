using BranchLife.Application.Access;
using BranchLife.Application.Rules;
using BranchLife.Application.Sessions;
using BranchLife.Domain;
using BranchLife.Domain.Criticism;
using BranchLife.Persistence;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Criticism;

/// <summary>表态, of the one who was criticised: to one criticism, or to several in one breath.</summary>
public sealed class AnswerCriticism(BranchLifeDbContext db, Gate gate, Actor actor)
{
    public async Task ExecuteAsync(
        IReadOnlyCollection<(Id<CriticismRecord> Id, int Version)> answered, string? reply, CancellationToken ct)
    {
        if (answered.Count == 0) throw new RuleViolationException(RecordingRules.AReplyAnswersSomething);
        TypedText.RefuseClassified(actor.Today, reply);
        foreach (var (id, version) in answered)
        {
            var record = await gate.OpenAsync(id, CriticismAction.Answer, version, ct);
            record.Answer(await db.MeetingSessions.AsNoTracking().SingleAsync(session => session.Id == record.SessionId, ct), reply);
        }

        await db.SaveChangesAsync(ct);
    }
}
