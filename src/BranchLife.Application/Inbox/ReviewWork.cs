using BranchLife.Application.Access;
using BranchLife.Application.Meetings;
using BranchLife.Application.Rectification;
using BranchLife.Application.Reports;
using BranchLife.Domain;
using BranchLife.Domain.Branches;
using BranchLife.Domain.Meetings;
using BranchLife.Domain.Rectification;
using BranchLife.Domain.Reports;
using BranchLife.Persistence;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Inbox;

/// <summary>What the branches below an office, or assigned to a group, have handed in; never of the actor's own branch.</summary>
internal sealed class ReviewWork(BranchLifeDbContext db, Actor actor)
{
    private const int AnswerWd = 3;

    public async Task<IEnumerable<Todo>> FindAsync(CancellationToken ct)
    {
        if (actor.Offices.Count == 0 && actor.Supervised.Count == 0) return [];

        return [.. await PlansAsync(ct), .. await MaterialsAsync(ct), .. await RequestsAsync(ct), .. await ReportsAsync(ct), .. await ClosuresAsync(ct)];
    }

    private async Task<IEnumerable<Todo>> PlansAsync(CancellationToken ct)
    {
        var plans = await (from meeting in Reviewed(db.Meetings)
                           join branch in db.Units on meeting.BranchId equals branch.Id
                           where meeting.Stage == MeetingStage.PlanSubmitted && meeting.PlanSubmittedById != actor.PersonId
                           orderby meeting.PlanSubmittedAt, meeting.Id
                           select new { meeting.Id, meeting.Title, meeting.PlanSubmittedAt, Branch = branch.ShortName ?? branch.Name })
            .Take(Waiting.Most).ToListAsync(ct);
        return plans.Select(plan => new Todo($"审核实施方案：{plan.Branch}", "去审核", $"/meetings/{plan.Id}/approve-plan",
            plan.PlanSubmittedAt is { } at ? WorkingDays.After(at.ChinaDay, AnswerWd) : null, plan.Title));
    }

    private async Task<IEnumerable<Todo>> MaterialsAsync(CancellationToken ct)
    {
        var materials = await (from meeting in Reviewed(db.Meetings)
                               join branch in db.Units on meeting.BranchId equals branch.Id
                               where meeting.Stage == MeetingStage.Preparing && meeting.Materials == MaterialsState.Submitted
                               orderby meeting.HeldOn, meeting.Id
                               select new { meeting.Id, meeting.Title, meeting.HeldOn, Branch = branch.ShortName ?? branch.Name })
            .Take(Waiting.Most).ToListAsync(ct);
        return materials.Select(meeting => new Todo($"审阅会前材料：{meeting.Branch}", "去审阅", $"/meetings/{meeting.Id}/approve-materials",
            meeting.HeldOn?.AddDays(-2), meeting.Title));
    }

    // Exemptions by name, and consent to put off or cancel: the office above decides.
    private async Task<IEnumerable<Todo>> RequestsAsync(CancellationToken ct)
    {
        if (actor.Offices.Count == 0) return [];
        var asked = await (from meeting in Reviewed(db.Meetings)
                           join branch in db.Units on meeting.BranchId equals branch.Id
                           where meeting.Stage != MeetingStage.Archived && meeting.Stage != MeetingStage.Cancelled
                               && meeting.Stage != MeetingStage.RedoOrdered
                           where meeting.Exemptions.Any(exemption => exemption.GrantedById == null)
                               || meeting.PutOffRequests.Any(request => request.Consented == null)
                           orderby meeting.HeldOn, meeting.Id
                           select new
                           {
                               meeting.Id, meeting.Title, meeting.HeldOn, Branch = branch.ShortName ?? branch.Name,
                               Exemptions = meeting.Exemptions.Count(exemption => exemption.GrantedById == null),
                           }).Take(Waiting.Most).ToListAsync(ct);
        return asked.Select(meeting => new Todo(
            meeting.Exemptions > 0 ? $"批准请假免会申请：{meeting.Branch}" : $"答复延期或取消申请：{meeting.Branch}", "去办理",
            $"/meetings/{meeting.Id}/{(meeting.Exemptions > 0 ? "exemptions" : "answer-put-off")}", meeting.HeldOn, meeting.Title));
    }

    private async Task<IEnumerable<Todo>> ReportsAsync(CancellationToken ct)
    {
        var (own, attached) = (actor.BranchId, actor.AttachedTo.ToArray());
        var reports = await (from report in db.MeetingReports.VisibleTo(db, actor)
                             join meeting in db.Meetings on report.MeetingId equals meeting.Id
                             join branch in db.Units on report.BranchId equals branch.Id
                             where report.State == ReportState.Submitted && report.SubmittedById != actor.PersonId
                                 && report.BranchId != own && !attached.Contains(report.BranchId)
                             orderby report.SubmittedAt, report.Id
                             select new { report.Id, report.Kind, meeting.Title, report.SubmittedAt, Branch = branch.ShortName ?? branch.Name })
            .Take(Waiting.Most).ToListAsync(ct);
        return reports.Select(report => new Todo($"审阅{report.Kind.Word}：{report.Branch}", "去审阅", $"/reports/{report.Id}",
            report.SubmittedAt is { } at ? WorkingDays.After(at.ChinaDay, AnswerWd) : null, report.Title));
    }

    private async Task<IEnumerable<Todo>> ClosuresAsync(CancellationToken ct)
    {
        var (me, today, own, attached, supervised) = (actor.PersonId, actor.Today, actor.BranchId, actor.AttachedTo.ToArray(), actor.Supervised.ToArray());
        var visible = db.RectificationItems.VisibleTo(db, actor);
        if (actor.Offices.Count == 0) visible = visible.Where(item => supervised.Contains(item.UnitId)); // an index leads to these
        var items = await (from item in visible
                           join branch in db.Units on item.UnitId equals branch.Id
                           where item.State == RectificationState.ClosureRequested && item.OwnerId != me
                               && item.UnitId != own && !attached.Contains(item.UnitId)
                               && !item.Progress.Any(entry => entry.IsEvidence && entry.RecordedById == me)
                               && (item.SubjectId == null || db.Posts.Any(post => post.UnitId == item.UnitId && post.PersonId == item.OwnerId
                                   && post.Kind == PostKind.Secretary && post.From <= today && (post.To == null || today <= post.To)))
                           orderby item.DueOn, item.Id
                           select new { item.Id, item.Measure, item.DueOn, Branch = branch.ShortName ?? branch.Name })
            .Take(Waiting.Most).ToListAsync(ct);
        return items.Select(item => new Todo($"核验销号申请：{item.Branch}", "去核验", $"/rectification/{item.Id}", item.DueOn, item.Measure));
    }

    private IQueryable<Meeting> Reviewed(IQueryable<Meeting> meetings)
    {
        var (own, attached, supervised, offices) = (actor.BranchId, actor.AttachedTo.ToArray(), actor.Supervised.ToArray(), actor.Offices.ToArray());
        return meetings.VisibleTo(db, actor).Where(meeting => meeting.BranchId != own && !attached.Contains(meeting.BranchId)
            && (supervised.Contains(meeting.BranchId)
                || db.Units.Any(unit => unit.Id == meeting.BranchId && unit.Ancestors.Any(above => offices.Contains(above.AncestorId)))));
    }
}
