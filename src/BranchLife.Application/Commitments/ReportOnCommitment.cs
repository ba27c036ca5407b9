using BranchLife.Application.Access;
using BranchLife.Application.Rules;
using BranchLife.Domain;
using BranchLife.Domain.Commitments;
using BranchLife.Persistence;

namespace BranchLife.Application.Commitments;

/// <summary>践诺情况 in the owner's words; the last of them says that it is done.</summary>
public sealed class ReportOnCommitment(BranchLifeDbContext db, Gate gate, Actor actor, TimeProvider clock)
{
    public async Task ExecuteAsync(Id<Commitment> id, string? text, DateOnly happenedOn, bool isDone, int version, CancellationToken ct)
    {
        var commitment = await gate.OpenAsync(id, CommitmentAction.Own, version, ct);
        TypedText.RefuseClassified(actor.Today, text);
        commitment.Report(text, happenedOn, isDone, actor.PersonId, clock.GetUtcNow());
        await db.SaveChangesAsync(ct);
    }
}
