using BranchLife.Application.Access;
using BranchLife.Domain;
using BranchLife.Domain.Members;
using BranchLife.Domain.Notices;
using BranchLife.Domain.Preparation;
using BranchLife.Persistence;

namespace BranchLife.Application.Preparation;

/// <summary>One of the two proposes a point for a problem list; the other is asked. Nobody else learns of it.</summary>
public sealed class ProposeTalkPoint(BranchLifeDbContext db, Gate gate, Actor actor, TimeProvider clock, IdSource ids)
{
    public async Task ExecuteAsync(Id<Talk> id, string? words, Id<Person>? about, int version, CancellationToken ct)
    {
        var talk = await gate.OpenAsync(id, TalkAction.Record, version, ct);
        talk.ProposePoint(words, about, actor.PersonId, clock.GetUtcNow());
        var other = talk.FirstId == actor.PersonId ? talk.SecondId : talk.FirstId;
        db.Add(Notice.To(ids.Next<Notice>(), other, "有一条谈心谈话要点请您答复。", $"/talks/{id}", clock.GetUtcNow()));
        await db.SaveChangesAsync(ct);
    }
}
