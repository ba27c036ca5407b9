using BranchLife.Application.Access;
using BranchLife.Application.Rules;
using BranchLife.Domain;
using BranchLife.Domain.Sessions;
using BranchLife.Persistence;

namespace BranchLife.Application.Sessions;

public sealed class RecordDecisions(BranchLifeDbContext db, Gate gate, Actor actor, CrowdedSave crowd)
{
    public async Task ExecuteAsync(Id<MeetingSession> id, string? decisions, int version, CancellationToken ct) => await crowd.RunAsync(async () =>
    {
        var session = await gate.OpenLinesAsync(id, SessionAction.Record, ct);
        if (version < 0 || session.DecisionsEdition > version) throw new StaleVersionException();
        TypedText.RefuseClassified(actor.Today, decisions);
        session.Decide(decisions);
        await db.SaveChangesAsync(ct);
    });
}
