using BranchLife.Application.Access;
using BranchLife.Application.Preparation;
using BranchLife.Application.Rules;
using BranchLife.Domain;
using BranchLife.Domain.Meetings;
using BranchLife.Domain.Procedure;
using BranchLife.Domain.Publicity;
using BranchLife.Persistence;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Publicity;

/// <summary>公示 of one meeting: its copies, who has consented, and what a new copy would hold.</summary>
public sealed class PublicNoticeList(BranchLifeDbContext db, Actor actor, Relations relations, PostingFindings findings)
{
    public async Task<View> FindAsync(Id<Meeting> id, CancellationToken ct)
    {
        var head = await MeetingHead.ReadAsync(db, actor, id, ct);
        var relation = await relations.ToAsync(head.BranchId, ct);
        var rows = await db.PublicNotices.VisibleTo(db, actor).Where(notice => notice.MeetingId == id).OrderByDescending(notice => notice.Number)
            .Select(notice => new Row(notice.Id, notice.Number, notice.State, notice.From, notice.To, notice.Lines.Count,
                db.Opinions.Count(opinion => opinion.PublicNoticeId == notice.Id))).ToListAsync(ct);
        var meeting = await db.Meetings.AsNoTracking().SingleAsync(meeting => meeting.Id == id, ct);
        var isTime = head.Stage is MeetingStage.FollowUp;
        var items = await db.RectificationItems.Where(item => item.MeetingId == id).Select(item => new { item.SubjectId, item.MayBePosted }).ToListAsync(ct);
        return new View(
            head, rows, relation.IsSecretary && isTime, relation.IsCommittee && isTime ? await findings.OfMeetingAsync(meeting, ct) : [],
            items.Count(item => item.SubjectId is null), items.Count(item => item.SubjectId is not null), items.Count(item => item.MayBePosted));
    }

    /// <param name="OfBranch">Items that a copy holds whole.</param>
    /// <param name="Personal">Members' items.</param>
    /// <param name="Consented">Of these, the ones that may be posted as a promise.</param>
    public sealed record View(
        MeetingHead Head, IReadOnlyList<Row> Rows, bool MayDraft, IReadOnlyList<Finding> Findings, int OfBranch, int Personal, int Consented);

    public sealed record Row(Id<PublicNotice> Id, int Number, PublicNoticeState State, DateOnly From, DateOnly To, int Lines, int Feedback);
}
