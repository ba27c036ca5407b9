using BranchLife.Application.Access;
using BranchLife.Application.Rules;
using BranchLife.Domain;
using BranchLife.Domain.Deeds;
using BranchLife.Domain.Notices;
using BranchLife.Persistence;

namespace BranchLife.Application.Deeds;

/// <summary>审单: it is not taken up, with a reason; whoever wrote it down is told, and tells the asker.</summary>
public sealed class DeclineDeed(BranchLifeDbContext db, Gate gate, Actor actor, TimeProvider clock, IdSource ids)
{
    public async Task ExecuteAsync(Id<PracticalDeed> id, string? reason, int version, CancellationToken ct)
    {
        var deed = await gate.OpenAsync(id, DeedAction.Review, version, ct);
        TypedText.RefuseClassified(actor.Today, reason);
        deed.Decline(reason, actor.PersonId);
        if (deed.EnteredById != actor.PersonId)
            db.Add(Notice.To(ids.Next<Notice>(), deed.EnteredById, "您登记的一条群众点单没有采纳，请向点单群众说明。", $"/deeds/{id}", clock.GetUtcNow()));
        await db.SaveChangesAsync(ct);
    }
}
