using System.Security.Cryptography;
using BranchLife.Application.Access;
using BranchLife.Application.Secrecy;
using BranchLife.Domain;
using BranchLife.Domain.Preparation;
using BranchLife.Persistence;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Preparation;

/// <summary>
/// 开箱: everything in a closed box becomes collected opinions of the meeting, in one transaction and in random order, under new
/// random ids. Nobody is shown anything by it: the words are read, and the reading noted, on the page of opinions.
/// </summary>
public sealed class EmptyOpinionBox(BranchLifeDbContext db, AnonymousRows rows, Gate gate, Actor actor, IdSource ids)
{
    public async Task<int> ExecuteAsync(Id<OpinionBox> id, int version, CancellationToken ct)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        var box = await gate.OpenAsync(id, OpinionBoxAction.Handle, version, ct);
        await rows.HoldAsync(id, ct);
        var meeting = await db.Meetings.AsNoTracking().SingleAsync(one => one.Id == box.MeetingId, ct);
        var inside = await db.AnonymousOpinions.AsNoTracking().Where(opinion => opinion.BoxId == id).ToArrayAsync(ct);
        RandomNumberGenerator.Shuffle<AnonymousOpinion>(inside);
        db.AddRange(box.Empty(inside, ids.NextAnonymous<Opinion>, meeting.Stage, actor.Today));
        await db.AnonymousOpinions.Where(opinion => opinion.BoxId == id).ExecuteDeleteAsync(ct);
        await db.SaveChangesAsync(ct);
        await rows.CommitAsync<AnonymousOpinion>(transaction, ct);
        return inside.Length;
    }
}
