using BranchLife.Application.Access;
using BranchLife.Application.Meetings;
using BranchLife.Application.Members;
using BranchLife.Application.Reports.Exporting;
using BranchLife.Documents.Papers;
using BranchLife.Domain;
using BranchLife.Domain.Campaigns;
using BranchLife.Persistence;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Reports.ImplementationPlans;

/// <summary>实施方案.</summary>
public sealed class ImplementationPlanPaper(BranchLifeDbContext db, TimeProvider clock) : IMaterialOf<ExportSetting>
{
    public async Task<Material> FindAsync(ExportSetting setting, CancellationToken ct) =>
        new(PlanOnPaper.Of(await FactsAsync(setting, ct)));

    private async Task<PlanFacts> FactsAsync(ExportSetting setting, CancellationToken ct)
    {
        var meeting = setting.Meeting;
        var path = $"{setting.Path}/plan";
        var campaign = await db.Campaigns.AsNoTracking().SingleOrDefaultAsync(campaign => campaign.Id == meeting.CampaignId, ct);
        var names = await db.NamesOfAsync([meeting.HostId, meeting.RecorderId, .. meeting.Steps.Select(step => step.OwnerId)], ct);
        var day = meeting.HeldOn ?? clock.Today;
        var members = await db.Members.BelongingTo(db, meeting.BranchId, day).CountAsync(ct);
        return new PlanFacts
        {
            Branch = setting.Branch.Name, Superior = setting.Superior, Title = meeting.Title, Form = meeting.Form,
            Notice = campaign is null ? null : $"《{campaign.NoticeTitle}》{(campaign.NoticeNumber is { } number ? $"（{number}）" : "")}",
            Theme = Fact.Of("会议主题", meeting.Theme, path), Day = Fact.Day("会议日期", meeting.HeldOn, path),
            StartsAt = Fact.Of("会议时间", meeting.StartsAt is { } time ? $"{time:H\\:mm}" : null, path),
            Place = Fact.Of("会议地点", meeting.Place, path), Host = Fact.Of("主持人", names.Of(meeting.HostId), path),
            Recorder = Fact.Of("记录人", names.Of(meeting.RecorderId), path), Members = Fact.Count("应到党员人数", members, path),
            Guests = Fact.Of("到会指导人员", meeting.Guests, path), Requirements = Fact.Of("工作要求", meeting.Requirements, path),
            TeamAspects = Aspects(campaign, AspectSubject.Team), MemberAspects = Aspects(campaign, AspectSubject.Member),
            StudyList = campaign is null ? [] : [.. campaign.StudyList.OrderBy(material => material.Ordinal).Select(material => material.Title)],
            Steps = [.. meeting.Steps.OrderBy(step => step.Phase).ThenBy(step => step.Ordinal)
                .Select(step => new PlanFacts.Step(step.Phase, step.Title, step.Content, names.Of(step.OwnerId), step.DueOn))],
            WrittenOn = meeting.PlanSubmittedAt?.ChinaDay ?? clock.Today,
        };
    }

    private static IReadOnlyList<string> Aspects(Campaign? campaign, AspectSubject subject) =>
        campaign is null ? [] : [.. campaign.AspectsOf(subject).Select(aspect => aspect.Name)];
}
