using BranchLife.Application.Access;
using BranchLife.Domain;
using BranchLife.Domain.Preparation;
using BranchLife.Persistence;

namespace BranchLife.Application.Preparation;

/// <summary>A draft again, to be changed.</summary>
public sealed class TakeBackOpinionFeedback(BranchLifeDbContext db, Gate gate)
{
    public async Task ExecuteAsync(Id<OpinionFeedback> id, int version, CancellationToken ct)
    {
        var feedback = await gate.OpenAsync(id, OpinionFeedbackAction.Write, version, ct);
        feedback.TakeBack();
        await db.SaveChangesAsync(ct);
    }
}
