using BranchLife.Application.Access;
using BranchLife.Domain;
using BranchLife.Domain.Wording;
using BranchLife.Persistence;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Wording.Phrases;

public sealed class RemovePhrase(BranchLifeDbContext db, Actor actor, TimeProvider clock)
{
    public async Task ExecuteAsync(Id<AddedPhrase> id, int version, CancellationToken ct)
    {
        await db.RequireKeeperAsync(actor, ct);
        var phrase = await db.AddedPhrases.SingleOrDefaultAsync(one => one.Id == id, ct) ?? throw new NotFoundException();
        if (phrase.Version != version) throw new StaleVersionException();

        phrase.Remove(actor.PersonId, clock.GetUtcNow());
        await db.SaveChangesAsync(ct);
    }
}
