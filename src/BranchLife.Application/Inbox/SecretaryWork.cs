using BranchLife.Application.Access;
using BranchLife.Domain;
using BranchLife.Domain.Campaigns;
using BranchLife.Domain.Meetings;
using BranchLife.Domain.Rectification;
using BranchLife.Domain.Reports;
using BranchLife.Persistence;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Inbox;

/// <summary>The next step of every meeting that the actor leads, and reports that came back.</summary>
internal sealed class SecretaryWork(BranchLifeDbContext db, Actor actor)
{
    public async Task<IEnumerable<Todo>> FindAsync(CancellationToken ct)
    {
        var led = actor.Led;
        if (led.Length == 0) return [];

        var meetings = await (from meeting in db.Meetings
                              where led.Contains(meeting.BranchId) && meeting.Stage != MeetingStage.Archived
                                  && meeting.Stage != MeetingStage.Cancelled && meeting.Stage != MeetingStage.RedoOrdered
                              orderby meeting.HeldOn, meeting.Id
                              select new Known(
                                  meeting.Id, meeting.Title, meeting.CampaignId, meeting.Stage, meeting.Materials, meeting.HeldOn, meeting.AdvanceNoticeOn,
                                  db.Problems.Count(problem => problem.MeetingId == meeting.Id
                                      && !db.RectificationItems.Any(item => item.ProblemId == problem.Id)),
                                  db.RectificationItems.Count(item => item.MeetingId == meeting.Id && item.State != RectificationState.Closed
                                      && item.NextReviewOn == null && item.CarriedOverOn == null),
                                  db.MeetingReports.Where(report => report.MeetingId == meeting.Id && report.Kind == ReportKind.Meeting).Select(report => (ReportState?)report.State).FirstOrDefault()))
            .ToListAsync(ct);
        var terms = await MeetingTerms.OfAsync(db, meetings.Select(meeting => meeting.CampaignId), ct);
        return [.. meetings.SelectMany(meeting => StepsOf(meeting, terms.Of(meeting.CampaignId))), .. await ReturnedAsync(led, ct)];
    }

    private static IEnumerable<Todo> StepsOf(Known meeting, CampaignParameters terms)
    {
        var (at, day) = ($"/meetings/{meeting.Id}", meeting.HeldOn);
        Todo Step(string title, string act, string path, DateOnly? due, string? detail = null) =>
            new(title, act, at + path, due, Join(meeting.Title, detail), meeting.Id);
        switch (meeting.Stage)
        {
            case MeetingStage.Planning:
                yield return Step("制定实施方案", "去制定", "/plan", day?.AddDays(-terms.PlanDays));
                break;
            case MeetingStage.PlanReturned:
                yield return Step("修改被退回的实施方案", "去修改", "/plan", day?.AddDays(-terms.PlanDays));
                break;
            case MeetingStage.Preparing when meeting.Materials is MaterialsState.Approved:
                yield return Step("发正式会议通知", "去通知", "/notify", day?.AddDays(-1));
                break;
            case MeetingStage.Preparing:
                if (meeting.AdvanceNoticeOn is null)
                    yield return Step("发会议预告", "去通知", "/send-advance-notice", day?.AddDays(-terms.NoticeDays));
                if (meeting.Materials is not MaterialsState.Submitted)
                {
                    yield return Step(meeting.Materials is MaterialsState.Returned ? "修改被退回的会前材料" : "完成会前准备，报送材料", "去办理",
                        "/submit-materials", day?.AddDays(-terms.MaterialDays));
                }

                break;
            case MeetingStage.ReadyToConvene:
                yield return Step("召开会议", "去开会", "/convene", day);
                break;
            case MeetingStage.InSession:
                yield return Step("会议正在进行", "去记录", "/session", day);
                break;
            case MeetingStage.Held:
                yield return Step("整理、签署并封存会议记录", "去办理", "/session", day is { } held ? WorkingDays.After(held, 3) : null);
                break;
            case MeetingStage.MinutesSealed:
                yield return Step("确认问题清单", "去确认", "/problems", day is { } listed ? WorkingDays.After(listed, terms.ListDueWd) : null);
                break;
            case MeetingStage.FollowUp:
                foreach (var step in FollowUp(meeting, terms, Step)) yield return step;
                break;
            case MeetingStage.Postponed:
                yield return Step("会议已延期，请安排恢复", "去办理", "/resume", null);
                break;
            case MeetingStage.PlanSubmitted or MeetingStage.Archived or MeetingStage.Cancelled or MeetingStage.RedoOrdered:
                break;
        }
    }

    private static IEnumerable<Todo> FollowUp(
        Known meeting, CampaignParameters terms, Func<string, string, string, DateOnly?, string?, Todo> step)
    {
        DateOnly? due = meeting.HeldOn is { } held ? WorkingDays.After(held, terms.ReportDueWd) : null;
        if (meeting.WithoutMeasure > 0)
            yield return step("制定整改措施", "去制定", "/problems", due, $"{meeting.WithoutMeasure} 个问题还没有措施");
        if (meeting.Report is null or ReportState.Draft) yield return step("起草、报送情况报告", "去起草", "/report", due, null);
        if (meeting.Report is ReportState.Returned) yield return step("修改被退回的情况报告", "去修改", "/report", due, null);
        if (meeting is { Report: ReportState.Accepted, WithoutMeasure: 0 })
        {
            yield return step("会议归档", "去归档", "/archive", null,
                meeting.OpenItems > 0 ? $"{meeting.OpenItems} 项整改事项尚未了结" : null);
        }
    }

    // Its first draft is due whenever the secretary finds it time; one that came back is not.
    private async Task<IEnumerable<Todo>> ReturnedAsync(Id<Domain.Branches.Unit>[] led, CancellationToken ct)
    {
        var reports = await (from report in db.MeetingReports
                             join meeting in db.Meetings on report.MeetingId equals meeting.Id
                             where led.Contains(report.BranchId) && report.Kind == ReportKind.Rectification && report.State == ReportState.Returned
                             orderby report.Id
                             select new { report.Id, meeting.Title }).Take(Waiting.Most).ToListAsync(ct);
        return reports.Select(report => new Todo("修改被退回的整改落实情况报告", "去修改", $"/reports/{report.Id}", Detail: report.Title));
    }

    private static string Join(string title, string? detail) => detail is null ? title : $"{title} · {detail}";

    private sealed record Known(
        Id<Meeting> Id, string Title, Id<Campaign>? CampaignId, MeetingStage Stage, MaterialsState Materials, DateOnly? HeldOn,
        DateOnly? AdvanceNoticeOn, int WithoutMeasure, int OpenItems, ReportState? Report);
}
