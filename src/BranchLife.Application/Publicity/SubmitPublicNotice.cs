using BranchLife.Application.Access;
using BranchLife.Application.Meetings;
using BranchLife.Application.Rules;
using BranchLife.Domain;
using BranchLife.Domain.Notices;
using BranchLife.Domain.Publicity;
using BranchLife.Persistence;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Publicity;

/// <summary>To above, screened once more at this moment; above is told. A member who has taken back the consent keeps the copy here.</summary>
public sealed class SubmitPublicNotice(BranchLifeDbContext db, Gate gate, Outsiders outsiders, PostingFindings findings, TimeProvider clock, IdSource ids)
{
    public async Task ExecuteAsync(Id<PublicNotice> id, int version, CancellationToken ct)
    {
        var notice = await gate.OpenAsync(id, PublicNoticeAction.Write, version, ct);
        var meeting = await db.Meetings.AsNoTracking().SingleAsync(one => one.Id == notice.MeetingId, ct);
        await ConsentedLines.RequireAsync(db, notice, ct);
        notice.Submit(await findings.FindAsync(meeting, notice.Lines, ct));
        foreach (var above in (await outsiders.FindAsync(notice.BranchId, ct)).Above)
            db.Add(Notice.To(ids.Next<Notice>(), above, "有一份公示稿报送审核。", $"/public-notices/{id}", clock.GetUtcNow()));
        await db.SaveChangesAsync(ct);
    }
}
