using BranchLife.Application.Access;
using BranchLife.Domain;
using BranchLife.Domain.Deeds;
using BranchLife.Persistence;

namespace BranchLife.Application.Deeds;

/// <summary>The comrade who was asked cannot take it; it is open to everybody again.</summary>
public sealed class DeclineDeedOffer(BranchLifeDbContext db, Gate gate, Actor actor)
{
    public async Task ExecuteAsync(Id<PracticalDeed> id, int version, CancellationToken ct)
    {
        var deed = await gate.OpenAsync(id, DeedAction.Take, version, ct);
        deed.DeclineOffer(actor.PersonId);
        await db.SaveChangesAsync(ct);
    }
}
