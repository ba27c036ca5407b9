using BranchLife.Application.Commitments;
using BranchLife.Application.Deeds;
using BranchLife.Domain;
using BranchLife.Domain.Commitments;
using BranchLife.Domain.Deeds;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Access;

// Commitments and deeds: who reviews or confirms depends on the posts of whoever made the promise or did the deed.
public sealed partial class Gate
{
    public async Task<Commitment> OpenAsync(Id<Commitment> id, CommitmentAction action, int version, CancellationToken ct)
    {
        var setting = await RestrictedSetting.OfCommitmentAsync(db, id, actor.Today, ct);
        return await OpenAsync(id, action, CommitmentAction.Read, commitment => commitment.BranchId,
            (asked, commitment, relation) => CommitmentAccess.Allows(asked, commitment, relation, setting), version, ct);
    }

    public async Task<PracticalDeed> OpenAsync(Id<PracticalDeed> id, DeedAction action, int version, CancellationToken ct)
    {
        var deed = await OpenAsCrowdAsync(id, action, ct);
        return deed.Version == version ? deed : throw new StaleVersionException();
    }

    /// <summary>
    /// Where several want the same deed at once: the domain says who was first, in its own words, before versions are compared
    /// (or, for another helper, in place of that).
    /// </summary>
    public async Task<PracticalDeed> OpenAsCrowdAsync(Id<PracticalDeed> id, DeedAction action, CancellationToken ct)
    {
        var deed = await db.PracticalDeeds.SingleOrDefaultAsync(one => one.Id == id, ct) ?? throw new NotFoundException();
        var relation = await relations.ToAsync(deed.BranchId, ct);
        var setting = await RestrictedSetting.OfDeedAsync(db, deed, actor.Today, ct);
        if (!DeedAccess.Allows(DeedAction.Read, deed, relation, setting)) throw new NotFoundException();
        return DeedAccess.Allows(action, deed, relation, setting) ? deed : throw new AccessDeniedException(DeniedSentence);
    }
}
