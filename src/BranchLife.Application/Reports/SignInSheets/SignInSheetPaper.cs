using BranchLife.Application.Access;
using BranchLife.Application.Meetings;
using BranchLife.Application.Reports.Exporting;
using BranchLife.Application.Sessions;
using BranchLife.Domain;
using BranchLife.Domain.Sessions;
using BranchLife.Persistence;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Reports.SignInSheets;

/// <summary>签到表 of every sitting.</summary>
public sealed class SignInSheetPaper(BranchLifeDbContext db, Actor actor) : IMaterialOf<ExportSetting>
{
    public async Task<Material> FindAsync(ExportSetting setting, CancellationToken ct)
    {
        var sessions = await db.MeetingSessions.AsNoTracking().VisibleTo(db, actor).Where(session => session.MeetingId == setting.Meeting.Id)
            .OrderBy(session => session.Ordinal).ToListAsync(ct);
        var names = await db.NamesOfAsync(sessions.SelectMany(session => session.Attendances).Select(line => line.PersonId), ct);
        var sheets = sessions.Select(session => new SignInSheetFacts(
            session.Title, session.OpenedAt.ChinaClock, session.Place, AttendanceCount.Of(session.Attendances),
            [.. session.Attendances.OrderBy(line => line.Ordinal).Select(line => new SignInSheetFacts.Row(
                session.Title, names[line.PersonId], line.Standing, line.Capacity, line.IsExpected, line.Presence,
                line.SignedInAt?.ChinaClock, line.LeaveReason))])).ToArray();
        return Material.Of(
            SignInSheetLayout.Of(setting, sheets), SignInSheetLayout.Ledger(setting, severalSittings: sheets.Length > 1),
            [.. sheets.SelectMany(sheet => sheet.Rows)]);
    }
}
