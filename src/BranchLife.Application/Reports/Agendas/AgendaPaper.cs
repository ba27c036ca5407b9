using BranchLife.Application.Access;
using BranchLife.Application.Reports.Exporting;
using BranchLife.Persistence;

namespace BranchLife.Application.Reports.Agendas;

/// <summary>会议议程 of every sitting: before the meeting as planned, afterwards as it was opened.</summary>
public sealed class AgendaPaper(BranchLifeDbContext db, Actor actor) : IMaterialOf<ExportSetting>
{
    public async Task<Material> FindAsync(ExportSetting setting, CancellationToken ct) =>
        new(AgendaOnPaper.Of(setting, await db.SittingsOfAsync(setting.Meeting, actor.Today, ct)));
}
