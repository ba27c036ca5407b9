using BranchLife.Application.Access;
using BranchLife.Application.Reports.Exporting;
using BranchLife.Application.Sessions;
using BranchLife.Domain;
using BranchLife.Persistence;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Reports.MinutesPapers;

/// <summary>
/// 会议记录 of every sitting: the body for its readers; the restricted part only for those who read it whole; everybody else finds
/// what concerns himself. Each guarded record in it is noted at the reading door.
/// </summary>
public sealed class MinutesPaper(BranchLifeDbContext db, MinutesDetails details, Actor actor) : IMaterialOf<ExportSetting>
{
    public async Task<Material> FindAsync(ExportSetting setting, CancellationToken ct)
    {
        var kept = await (from minutes in db.Minutes.VisibleTo(db, actor)
                          join session in db.MeetingSessions on minutes.SessionId equals session.Id
                          where minutes.MeetingId == setting.Meeting.Id
                          orderby session.Ordinal
                          select minutes.Id).ToListAsync(ct);
        if (kept.Count == 0) throw new RuleViolationException(ExportRules.NothingWasKeptYet, "会议记录尚未整理，或者尚未封存");

        var views = new List<MinutesDetails.View>();
        foreach (var id in kept) views.Add(await details.FindAsync(id, restricted: !setting.BodiesOnly, ct, own: !setting.BodiesOnly));
        return new(MinutesOnPaper.Of(setting, views));
    }
}
