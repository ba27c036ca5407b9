using BranchLife.Application.Access;
using BranchLife.Application.Meetings;
using BranchLife.Application.Rules;
using BranchLife.Domain;
using BranchLife.Domain.Meetings;
using BranchLife.Persistence;

namespace BranchLife.Application.Preparation;

public sealed class SubmitMaterials(BranchLifeDbContext db, Gate gate, PreparationFindings findings)
{
    public async Task ExecuteAsync(Id<Meeting> id, int version, CancellationToken ct)
    {
        var meeting = await gate.OpenAsync(id, MeetingAction.SubmitMaterials, version, ct);
        meeting.SubmitMaterials(await findings.FindAsync(meeting, ct));
        await db.SaveChangesAsync(ct);
    }
}
