using BranchLife.Application.Access;
using BranchLife.Application.Rules;
using BranchLife.Domain;
using BranchLife.Domain.Deeds;
using BranchLife.Domain.Notices;
using BranchLife.Persistence;

namespace BranchLife.Application.Deeds;

/// <summary>What the asker says to the result, told by somebody who had no hand in it; those who did it hear of it.</summary>
public sealed class ConfirmDeed(BranchLifeDbContext db, Gate gate, Actor actor, TimeProvider clock, IdSource ids)
{
    public async Task ExecuteAsync(Id<PracticalDeed> id, Satisfaction satisfaction, string? answer, int version, CancellationToken ct)
    {
        var deed = await gate.OpenAsync(id, DeedAction.Confirm, version, ct);
        TypedText.RefuseClassified(actor.Today, answer);
        var now = clock.GetUtcNow();
        deed.Confirm(satisfaction, answer, actor.PersonId, now);
        var sentence = deed.State is DeedState.Confirmed ? "您参与办理的实事已经确认办结。" : "群众对一件实事还不满意，请继续办理。";
        foreach (var doer in deed.Doers) db.Add(Notice.To(ids.Next<Notice>(), doer, sentence, $"/deeds/{id}", now));
        await db.SaveChangesAsync(ct);
    }
}
