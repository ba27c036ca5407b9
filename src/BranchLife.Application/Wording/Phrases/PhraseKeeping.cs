using BranchLife.Application.Access;
using BranchLife.Persistence;

namespace BranchLife.Application.Wording.Phrases;

/// <summary>Whether somebody keeps the lists.</summary>
public sealed class PhraseKeeping(BranchLifeDbContext db)
{
    public Task<bool> FindAsync(Actor actor, CancellationToken ct) => db.KeepsPhrasesAsync(actor, ct);
}
