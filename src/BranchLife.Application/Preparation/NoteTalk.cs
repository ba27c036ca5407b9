using BranchLife.Application.Access;
using BranchLife.Domain;
using BranchLife.Domain.Preparation;
using BranchLife.Persistence;

namespace BranchLife.Application.Preparation;

/// <summary>Writes down what the two keep for themselves.</summary>
public sealed class NoteTalk(BranchLifeDbContext db, Gate gate, Actor actor)
{
    public async Task ExecuteAsync(Id<Talk> id, string? content, int version, CancellationToken ct)
    {
        var talk = await gate.OpenAsync(id, TalkAction.Record, version, ct);
        talk.Note(content, actor.PersonId);
        await db.SaveChangesAsync(ct);
    }
}
