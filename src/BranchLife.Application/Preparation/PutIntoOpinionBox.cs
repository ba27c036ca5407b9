using System.Security.Cryptography;
using BranchLife.Domain;
using BranchLife.Domain.Preparation;
using BranchLife.Persistence;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Preparation;

/// <summary>
/// Somebody puts an opinion into a box; nobody knows who. All that lies in the box is taken out and written anew, shuffled and
/// under fresh random ids, in one transaction: neither the order of the rows nor their transaction marks tell what came last.
/// </summary>
public sealed class PutIntoOpinionBox(BranchLifeDbContext db, IDatabaseEngine engine, PublicOpinionBox boxes, IdSource ids)
{
    public async Task ExecuteAsync(string token, Slip slip, CancellationToken ct)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        await BoxLock.TakeAsync(db, (await boxes.FindAsync(token, ct)).BoxId, ct);
        var box = await boxes.FindAsync(token, ct); // as it stands now that nobody else writes
        var aspect = box.Aspects.Contains(slip.Aspect) ? slip.Aspect : null;
        var added = AnonymousOpinion.Write(ids.NextAnonymous<AnonymousOpinion>(), box.BoxId, slip.Words, slip.IsForMember, slip.IsFromMember, aspect);

        var inside = await db.AnonymousOpinions.AsNoTracking().Where(opinion => opinion.BoxId == box.BoxId).ToListAsync(ct);
        if (inside.Count >= OpinionBox.Room) throw new RuleViolationException(OpinionBoxRules.ABoxHasRoom);
        AnonymousOpinion[] all = [.. inside.Select(opinion => opinion.Again(ids.NextAnonymous<AnonymousOpinion>())), added];
        RandomNumberGenerator.Shuffle<AnonymousOpinion>(all);
        await db.AnonymousOpinions.Where(opinion => opinion.BoxId == box.BoxId).ExecuteDeleteAsync(ct);
        db.AddRange(all);
        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        await engine.ForgetRewritingAsync(db, Table(db), CancellationToken.None);
    }

    internal static string Table(BranchLifeDbContext db) => db.Model.FindEntityType(typeof(AnonymousOpinion))!.GetTableName()!;

    /// <param name="IsForMember">Meant for one member, whom the words name.</param>
    /// <param name="IsFromMember">A Party member wrote it, by their own word.</param>
    /// <param name="Aspect">One of the box's aspects; anything else is taken for none.</param>
    public sealed record Slip(string? Words, bool IsForMember, bool IsFromMember, string? Aspect);
}
