using BranchLife.Application.Access;
using BranchLife.Application.Rules;
using BranchLife.Domain;
using BranchLife.Domain.Criticism;
using BranchLife.Persistence;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Criticism;

/// <summary>Mends what was typed, until the minutes are sealed.</summary>
public sealed class CorrectCriticism(BranchLifeDbContext db, Gate gate, Actor actor)
{
    public async Task ExecuteAsync(Id<CriticismRecord> id, CriticismWords words, int version, CancellationToken ct)
    {
        var record = await gate.OpenAsync(id, CriticismAction.Correct, version, ct);
        TypedText.RefuseClassified(actor.Today, words.Words, words.Reply);
        record.Correct(await db.MeetingSessions.AsNoTracking().SingleAsync(session => session.Id == record.SessionId, ct), words);
        await db.SaveChangesAsync(ct);
    }
}
