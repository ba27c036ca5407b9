using BranchLife.Application.Access;
using BranchLife.Application.Rules;
using BranchLife.Domain;
using BranchLife.Domain.Meetings;
using BranchLife.Domain.Procedure;
using BranchLife.Persistence;

namespace BranchLife.Application.Meetings;

/// <summary>Records why the branch goes on in spite of a finding; above and group see it. Mechanical faults are mended instead.</summary>
public sealed class ExplainFinding(BranchLifeDbContext db, Gate gate, Actor actor, TimeProvider clock)
{
    public async Task ExecuteAsync(Id<Meeting> id, string ruleId, string? reason, int version, CancellationToken ct)
    {
        var meeting = await gate.OpenAsync(id, MeetingAction.Prepare, version, ct);
        if (RuleCatalogue.Find(ruleId) is not { Waivable: true })
            throw new RuleViolationException(ProcedureGuard.OnlySomeRulesAreExplained);
        TypedText.RefuseClassified(actor.Today, reason);

        meeting.Explain(ruleId, reason, actor.PersonId, clock.GetUtcNow());

        await db.SaveChangesAsync(ct);
    }
}
