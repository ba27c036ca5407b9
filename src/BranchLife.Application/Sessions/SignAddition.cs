using BranchLife.Application.Access;
using BranchLife.Domain;
using BranchLife.Domain.Sessions;
using BranchLife.Persistence;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Sessions;

/// <summary>The second person signs the addition as it was shown; that seals it, behind the branch's last seal.</summary>
public sealed class SignAddition(BranchLifeDbContext db, Gate gate, Relations relations, Actor actor, TimeProvider clock)
{
    public async Task ExecuteAsync(Id<Minutes> id, Id<MinutesAddition> addition, string fingerprintShown, int version, CancellationToken ct)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        var (minutes, relation, proposed) = await OpenAsync(id, addition, version, ct);
        var files = await db.Attachments.Where(file => file.AdditionId == addition).ToListAsync(ct);
        var last = await db.LastSealAsync(minutes.BranchId, ct);
        proposed.Sign(minutes, fingerprintShown, files, last, actor.PersonId, relation.IsSecretary, clock.GetUtcNow());
        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
    }

    /// <summary>The proposer takes it back; what was handed in with it goes.</summary>
    public async Task WithdrawAsync(Id<Minutes> id, Id<MinutesAddition> addition, int version, CancellationToken ct)
    {
        var (_, _, proposed) = await OpenAsync(id, addition, version, ct);
        proposed.Withdraw(actor.PersonId, clock.GetUtcNow());
        db.RemoveRange(await db.Attachments.Where(file => file.AdditionId == addition).ToListAsync(ct));
        await db.SaveChangesAsync(ct);
    }

    private async Task<(Minutes Minutes, Relation Relation, MinutesAddition Addition)> OpenAsync(
        Id<Minutes> id, Id<MinutesAddition> addition, int version, CancellationToken ct)
    {
        var minutes = await gate.ReadAsync(id, MinutesAction.ReadBody, ct);
        var relation = await relations.ToAsync(minutes.BranchId, ct);
        if (!AdditionAccess.Signs(minutes, relation)) throw new AccessDeniedException(Gate.DeniedSentence);
        var proposed = await db.MinutesAdditions.SingleOrDefaultAsync(one => one.Id == addition && one.MinutesId == id, ct) ?? throw new NotFoundException();
        return proposed.Version == version ? (minutes, relation, proposed) : throw new StaleVersionException();
    }
}
