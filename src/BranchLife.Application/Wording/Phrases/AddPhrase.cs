using BranchLife.Application.Access;
using BranchLife.Domain;
using BranchLife.Domain.Wording;
using BranchLife.Persistence;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Wording.Phrases;

public sealed class AddPhrase(BranchLifeDbContext db, Actor actor, TimeProvider clock, IdSource ids)
{
    public async Task ExecuteAsync(PhraseList list, string? phrase, CancellationToken ct)
    {
        await db.RequireKeeperAsync(actor, ct);
        var added = await db.AddedPhrases.Where(one => one.List == list && one.RemovedAt == null).Select(one => one.Phrase).ToListAsync(ct);
        db.Add(AddedPhrase.Add(
            ids.Next<AddedPhrase>(), list, phrase, PhraseBook.Shipped.Written(list).Concat(added), actor.PersonId, clock.GetUtcNow()));
        await db.SaveChangesAsync(ct);
    }
}
