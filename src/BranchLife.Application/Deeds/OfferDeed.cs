using BranchLife.Application.Access;
using BranchLife.Application.Meetings;
using BranchLife.Application.Rectification;
using BranchLife.Domain;
using BranchLife.Domain.Deeds;
using BranchLife.Domain.Members;
using BranchLife.Domain.Notices;
using BranchLife.Persistence;

namespace BranchLife.Application.Deeds;

/// <summary>The secretary asks a comrade of the branch to take it; the comrade is told, and answers.</summary>
public sealed class OfferDeed(BranchLifeDbContext db, Gate gate, BranchRoster roster, TimeProvider clock, IdSource ids)
{
    public async Task ExecuteAsync(Id<PracticalDeed> id, Id<Person> to, int version, CancellationToken ct)
    {
        var deed = await gate.OpenAsync(id, DeedAction.Offer, version, ct);
        await OwnersOfBranch.RequireAsync(roster, deed.BranchId, to, clock.Today, ct);
        deed.Offer(to);
        db.Add(Notice.To(ids.Next<Notice>(), to, "书记请您领办一件实事，请答复。", $"/deeds/{id}", clock.GetUtcNow()));
        await db.SaveChangesAsync(ct);
    }
}
