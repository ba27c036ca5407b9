using System.Globalization;
using BranchLife.Domain;
using BranchLife.Domain.Branches;
using BranchLife.Domain.Campaigns;
using BranchLife.Domain.Meetings;
using BranchLife.Domain.Members;

namespace BranchLife.Application.Meetings.Drafts;

/// <summary>Fills a plan so far that a secretary only has to check it: theme, day, steps with owners and dates.</summary>
public static class MeetingDrafts
{
    private const int UsualLead = 30;
    private const int SlackBeforeHandingIn = 7;

    private static readonly CampaignParameters UsualParameters = new();

    public static PlanDraft Fill(DraftBasis basis)
    {
        var template = PlanTemplate.Usual;
        var parameters = basis.Campaign?.Parameters ?? UsualParameters;
        var day = DayOf(basis, parameters);
        var host = HolderOf(basis, PostKind.Secretary);
        return new PlanDraft
        {
            Title = (basis.Campaign is null ? template.OrdinaryTitle : template.ThematicTitle)
                .Replace("{year}", basis.Year.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal),
            Theme = basis.Campaign?.Theme, Form = MeetingForm.Assembly, HeldOn = day, StartsAt = template.StartsAt,
            Place = basis.LastPlace, HostId = host, RecorderId = RecorderOf(basis, host),
            Guests = basis.Campaign is null ? null : template.Guests, Requirements = template.Requirements,
            Steps = [.. template.Steps.Select((step, index) => new PlanStep
            {
                Ordinal = index + 1, Phase = step.Phase, Title = step.Title, Content = Fill(step.Content, basis.Campaign, parameters),
                OwnerId = step.Owners.Select(post => HolderOf(basis, post)).FirstOrDefault(holder => holder is not null),
                DueOn = Later(step.Due.On(day, parameters), step.Phase is PlanPhase.Before ? basis.Today : day),
            })],
        };
    }

    /// <summary>Everything in prose that a draft brings with it, so that one can tell what was written besides.</summary>
    internal static string ProseOf(Campaign? campaign) => string.Join('\n', PlanTemplate.Usual.Steps
        .Select(step => Fill(step.Content, campaign, campaign?.Parameters ?? UsualParameters)).Append(PlanTemplate.Usual.Requirements));

    // A Friday that leaves time to hand the plan in; the window's last day where that is too late.
    private static DateOnly DayOf(DraftBasis basis, CampaignParameters parameters)
    {
        var lead = basis.Campaign is null ? UsualLead : parameters.PlanDays + SlackBeforeHandingIn;
        var earliest = Later(basis.Today.AddDays(lead), basis.Campaign?.WindowFrom ?? basis.Today);
        var friday = earliest.AddDays((DayOfWeek.Friday - earliest.DayOfWeek + 7) % 7);
        return basis.Campaign is { } campaign && friday > campaign.WindowTo ? Later(campaign.WindowTo, basis.Today) : friday;
    }

    private static string Fill(string content, Campaign? campaign, CampaignParameters parameters) => content
        .Replace("{noticeDays}", parameters.NoticeDays.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
        .Replace("{studyHours}", parameters.StudyMinHours.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
        .Replace("{publicity}", parameters.PublicityWd.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
        .Replace("{studyList}", campaign is { StudyList.Count: > 0 }
            ? $"重点学习：{string.Join('、', campaign.StudyList.OrderBy(item => item.Ordinal).Select(item => item.Title))}。" : "", StringComparison.Ordinal)
        .Replace("{aspects}", campaign is null ? ""
            : $"{AspectsOf(campaign, AspectSubject.Team, "支部班子对照")}{AspectsOf(campaign, AspectSubject.Member, "党员个人对照")}", StringComparison.Ordinal);

    private static string AspectsOf(Campaign campaign, AspectSubject subject, string opening) =>
        campaign.AspectsOf(subject).Select(aspect => aspect.Name).ToArray() is { Length: > 0 } names
            ? $"{opening}{string.Join('、', names)}。" : "";

    private static Id<Person>? HolderOf(DraftBasis basis, PostKind post) =>
        basis.Seats.Where(seat => seat.Kind == post).Select(seat => (Id<Person>?)seat.PersonId).FirstOrDefault();

    private static Id<Person>? RecorderOf(DraftBasis basis, Id<Person>? host) =>
        basis.Seats.Where(seat => seat.Kind.IsCommittee && seat.PersonId != host)
            .OrderByDescending(seat => seat.Kind is PostKind.OrganizationCommissioner).ThenBy(seat => seat.Kind)
            .Select(seat => (Id<Person>?)seat.PersonId).FirstOrDefault();

    private static DateOnly Later(DateOnly one, DateOnly other) => one > other ? one : other;
}
