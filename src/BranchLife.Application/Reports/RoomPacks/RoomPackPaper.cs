using BranchLife.Application.Access;
using BranchLife.Application.Meetings;
using BranchLife.Application.Reports.Agendas;
using BranchLife.Application.Reports.Exporting;
using BranchLife.Persistence;

namespace BranchLife.Application.Reports.RoomPacks;

/// <summary>
/// 会场材料包: the room's paper, so that a meeting can be held and recorded without a computer. Nothing in it but the plan and the
/// roster; for the secretary, the host and the recorder.
/// </summary>
public sealed class RoomPackPaper(BranchLifeDbContext db, Gate gate, Actor actor) : IMaterialOf<ExportSetting>
{
    public async Task<Material> FindAsync(ExportSetting setting, CancellationToken ct)
    {
        await gate.ReadAsync(setting.Meeting.Id, MeetingAction.RunSession, ct);
        return new(RoomPackOnPaper.Of(setting, await db.SittingsOfAsync(setting.Meeting, actor.Today, ct)));
    }
}
