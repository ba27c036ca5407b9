using BranchLife.Application.Access;
using BranchLife.Application.Meetings;
using BranchLife.Application.Notices;
using BranchLife.Application.Rules;
using BranchLife.Domain;
using BranchLife.Domain.Meetings;
using BranchLife.Persistence;

namespace BranchLife.Application.Preparation;

/// <summary>Hands the materials in; where they are reviewed, those who review are told.</summary>
public sealed class SubmitMaterials(
    BranchLifeDbContext db, Gate gate, PreparationFindings findings, Outsiders outsiders, TimeProvider clock, IdSource ids)
{
    public async Task ExecuteAsync(Id<Meeting> id, int version, CancellationToken ct)
    {
        var meeting = await gate.OpenAsync(id, MeetingAction.SubmitMaterials, version, ct);
        meeting.SubmitMaterials(await findings.FindAsync(meeting, ct));
        if (meeting.Materials is MaterialsState.Submitted)
        {
            var told = await outsiders.FindAsync(meeting.BranchId, ct);
            db.Owe(ids, told.All, $"“{meeting.Title}”的材料已报送，请审阅。", $"/meetings/{id}/approve-materials", clock.GetUtcNow());
        }

        await db.SaveChangesAsync(ct);
    }
}
