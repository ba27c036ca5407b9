using BranchLife.Application.Secrecy;
using BranchLife.Domain;
using BranchLife.Domain.Preparation;
using BranchLife.Persistence;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Preparation;

/// <summary>Somebody puts an opinion into a box; nobody knows who.</summary>
public sealed class PutIntoOpinionBox(BranchLifeDbContext db, AnonymousRows rows, PublicOpinionBox boxes, IdSource ids)
{
    public async Task ExecuteAsync(string token, Slip slip, CancellationToken ct)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        await rows.HoldAsync((await boxes.FindAsync(token, ct)).BoxId, ct);
        var box = await boxes.FindAsync(token, ct); // as it stands now that nobody else writes
        var aspect = box.Aspects.Contains(slip.Aspect) ? slip.Aspect : null;
        var added = AnonymousOpinion.Write(ids.NextAnonymous<AnonymousOpinion>(), box.BoxId, slip.Words, slip.IsForMember, slip.IsFromMember, aspect);

        var inside = db.AnonymousOpinions.Where(opinion => opinion.BoxId == box.BoxId);
        if (await inside.CountAsync(ct) >= OpinionBox.Room) throw new RuleViolationException(OpinionBoxRules.ABoxHasRoom);
        await rows.AddAsync(inside, opinion => opinion.Again(ids.NextAnonymous<AnonymousOpinion>()), [added], ct);
        await rows.CommitAsync<AnonymousOpinion>(transaction, ct);
    }

    /// <param name="IsForMember">Meant for one member, whom the words name.</param>
    /// <param name="IsFromMember">A Party member wrote it, by their own word.</param>
    /// <param name="Aspect">One of the box's aspects; anything else is taken for none.</param>
    public sealed record Slip(string? Words, bool IsForMember, bool IsFromMember, string? Aspect);
}
