using BranchLife.Application.Access;
using BranchLife.Application.Preparation;
using BranchLife.Domain;
using BranchLife.Domain.Meetings;
using BranchLife.Domain.Rectification;
using BranchLife.Domain.Reports;
using BranchLife.Persistence;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Meetings;

/// <summary>What stands between a followed-up meeting and its archive: the report, and every item that has no end yet.</summary>
public sealed class ArchivePreview(BranchLifeDbContext db, Actor actor, Gate gate)
{
    public async Task<View> FindAsync(Id<Meeting> id, CancellationToken ct)
    {
        await gate.ReadAsync(id, MeetingAction.Archive, ct);
        var head = await MeetingHead.ReadAsync(db, actor, id, ct);
        var report = await db.MeetingReports.Where(r => r.MeetingId == id && r.Kind == ReportKind.Meeting).Select(r => (ReportState?)r.State).SingleOrDefaultAsync(ct);
        var items = await (from item in db.RectificationItems
                           join owner in db.Persons on item.OwnerId equals owner.Id
                           where item.MeetingId == id
                           orderby item.DueOn == null, item.DueOn, item.Id
                           select new Row(item.Id, item.Version, item.Measure, owner.Name, item.DueOn, item.NextReviewOn, item.State,
                               item.CarriedOverOn, item.CarryOverReason)).ToListAsync(ct);
        var unanswered = await db.Problems.CountAsync(
            problem => problem.MeetingId == id && !db.RectificationItems.Any(item => item.ProblemId == problem.Id), ct);
        return new View(head, report, items, unanswered, head.Stage is MeetingStage.FollowUp);
    }

    /// <param name="Report">Null: not begun.</param>
    /// <param name="Unanswered">Problems without a measure; they are no item and keep the archive shut.</param>
    public sealed record View(MeetingHead Head, ReportState? Report, IReadOnlyList<Row> Items, int Unanswered, bool IsTime)
    {
        public bool IsReady => IsTime && Report is ReportState.Accepted && Unanswered == 0 && Items.All(item => item.HasEnd);
    }

    public sealed record Row(
        Id<RectificationItem> Id, int Version, string Measure, string Owner, DateOnly? DueOn, DateOnly? NextReviewOn, RectificationState State,
        DateOnly? CarriedOverOn, string? CarryOverReason)
    {
        public bool HasEnd => CarriedOverOn is not null || State is RectificationState.Closed || NextReviewOn is not null;
    }
}
