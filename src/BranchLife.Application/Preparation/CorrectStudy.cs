using BranchLife.Application.Access;
using BranchLife.Domain;
using BranchLife.Domain.Preparation;
using BranchLife.Persistence;

namespace BranchLife.Application.Preparation;

public sealed class CorrectStudy(BranchLifeDbContext db, Gate gate, TimeProvider clock)
{
    public async Task ExecuteAsync(Id<StudySession> id, StudyEntry entry, int version, CancellationToken ct)
    {
        var session = await gate.OpenAsync(id, StudyAction.Record, version, ct);
        session.Correct(entry, clock.Today);
        await db.SaveChangesAsync(ct);
    }
}
