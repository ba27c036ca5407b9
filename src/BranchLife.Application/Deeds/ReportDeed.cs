using BranchLife.Application.Access;
using BranchLife.Application.Rules;
using BranchLife.Domain;
using BranchLife.Domain.Deeds;
using BranchLife.Persistence;

namespace BranchLife.Application.Deeds;

/// <summary>办理结果 by one of those who did it.</summary>
public sealed class ReportDeed(BranchLifeDbContext db, Gate gate, Actor actor, TimeProvider clock)
{
    public async Task ExecuteAsync(Id<PracticalDeed> id, string? text, DateOnly doneOn, int version, CancellationToken ct)
    {
        var deed = await gate.OpenAsync(id, DeedAction.Report, version, ct);
        TypedText.RefuseClassified(actor.Today, text);
        deed.Report(text, doneOn, actor.PersonId, clock.GetUtcNow());
        await db.SaveChangesAsync(ct);
    }
}
