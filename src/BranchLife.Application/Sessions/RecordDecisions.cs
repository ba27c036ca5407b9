using BranchLife.Application.Access;
using BranchLife.Application.Rules;
using BranchLife.Domain;
using BranchLife.Domain.Sessions;
using BranchLife.Persistence;

namespace BranchLife.Application.Sessions;

public sealed class RecordDecisions(BranchLifeDbContext db, Gate gate, Actor actor)
{
    public async Task ExecuteAsync(Id<MeetingSession> id, string? decisions, int version, CancellationToken ct)
    {
        var session = await gate.OpenAsync(id, SessionAction.Record, version, ct);
        TypedText.RefuseClassified(actor.Today, decisions);
        session.Decide(decisions);
        await db.SaveChangesAsync(ct);
    }
}
