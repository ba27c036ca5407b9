using BranchLife.Application.Access;
using BranchLife.Application.Reports.Exporting;
using BranchLife.Domain.Preparation;
using BranchLife.Persistence;

namespace BranchLife.Application.Preparation.Outlines;

/// <summary>班子对照检查材料 as a paper; for its author the draft, too.</summary>
public sealed class TeamMaterialPaper(BranchLifeDbContext db, Actor actor, ReadingDoor door) : IMaterialOf<ExportSetting>
{
    public Task<Material> FindAsync(ExportSetting setting, CancellationToken ct)
    {
        var readable = db.Outlines.VisibleTo(db, actor)
            .Where(outline => outline.MeetingId == setting.Meeting.Id && outline.Kind == OutlineKind.TeamSelfCheck);
        return OutlineOnPaper.FindAsync(db, door, readable, setting, OutlineKind.TeamSelfCheck, ct);
    }
}
