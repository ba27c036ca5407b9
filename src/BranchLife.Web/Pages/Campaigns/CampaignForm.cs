using BranchLife.Application.Rules;
using BranchLife.Domain.Campaigns;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace BranchLife.Web.Pages.Campaigns;

/// <summary>The superior's notice as the office types it; lists are one entry a line.</summary>
public sealed record CampaignForm
{
    public Guid? OwnerId { get; init; }

    public Guid? TargetId { get; init; }

    public string? Title { get; init; }

    public string? Theme { get; init; }

    public string? NoticeTitle { get; init; }

    public string? NoticeNumber { get; init; }

    public string? NoticeText { get; init; }

    public int? AppliesToYear { get; init; }

    public DateOnly? WindowFrom { get; init; }

    public DateOnly? WindowTo { get; init; }

    public bool SubstitutesAnnual { get; init; } = true;

    public bool GroupsReadMinutes { get; init; } = true;

    public string? TeamAspects { get; init; }

    public string? MemberAspects { get; init; }

    public string? StudyList { get; init; }

    public int PlanDays { get; init; } = 15;

    public int NoticeDays { get; init; } = 10;

    public int MaterialDays { get; init; } = 5;

    public int StudyMinHours { get; init; } = 4;

    public CommitteeTalks CommitteeTalks { get; init; }

    public ExcellentBase ExcellentBase { get; init; }

    public string? Pack { get; init; }

    public int AttendanceMinPercent { get; init; } = 80;

    public int MinCriticisms { get; init; } = 1;

    public int ConfirmDays { get; init; } = 3;

    public int ListDueWd { get; init; } = 5;

    public int ReportDueWd { get; init; } = 10;

    public int PublicityWd { get; init; } = 5;

    public int FirstLookBackDays { get; init; } = 30;

    public int SecondLookBackDays { get; init; } = 90;

    public int ThirdLookBackDays { get; init; } = 180;

    public int Version { get; init; }

    public Guid OperationId { get; init; }

    public static IEnumerable<SelectListItem> TalkChoices =>
        Enum.GetValues<CommitteeTalks>().Select(asked => new SelectListItem(asked.Word, asked.ToString()));

    public static IEnumerable<SelectListItem> ExcellentChoices =>
        Enum.GetValues<ExcellentBase>().Select(counted => new SelectListItem(counted.Word, counted.ToString()));

    public static IEnumerable<SelectListItem> PackChoices => PackCatalogue.All.Select(pack => new SelectListItem(pack.Name, pack.Id));

    /// <summary>A method: the framework reads every property of a form, an unfinished one too.</summary>
    public CampaignNotice ToNotice() => new()
    {
        Title = Title!, Theme = Theme!, NoticeTitle = NoticeTitle!, NoticeNumber = NoticeNumber, NoticeText = NoticeText,
        AppliesToYear = AppliesToYear!.Value, WindowFrom = WindowFrom!.Value, WindowTo = WindowTo!.Value,
        SubstitutesAnnual = SubstitutesAnnual, GroupsReadMinutes = GroupsReadMinutes,
        TeamAspects = Lines(TeamAspects), MemberAspects = Lines(MemberAspects), StudyList = Lines(StudyList),
        Parameters = new CampaignParameters
        {
            PlanDays = PlanDays, NoticeDays = NoticeDays, MaterialDays = MaterialDays, StudyMinHours = StudyMinHours,
            AttendanceMinPercent = AttendanceMinPercent, MinCriticisms = MinCriticisms, ListDueWd = ListDueWd, ConfirmDays = ConfirmDays,
            ReportDueWd = ReportDueWd, PublicityWd = PublicityWd,
            FirstLookBackDays = FirstLookBackDays, SecondLookBackDays = SecondLookBackDays, ThirdLookBackDays = ThirdLookBackDays, CommitteeTalks = CommitteeTalks,
            ExcellentBase = ExcellentBase, Pack = PackCatalogue.Find(Pack)?.Id,
        },
    };

    public static CampaignForm Of(CampaignNotice notice) => new()
    {
        Title = notice.Title, Theme = notice.Theme, NoticeTitle = notice.NoticeTitle, NoticeNumber = notice.NoticeNumber,
        NoticeText = notice.NoticeText, AppliesToYear = notice.AppliesToYear, WindowFrom = notice.WindowFrom, WindowTo = notice.WindowTo,
        SubstitutesAnnual = notice.SubstitutesAnnual, GroupsReadMinutes = notice.GroupsReadMinutes,
        TeamAspects = string.Join('\n', notice.TeamAspects), MemberAspects = string.Join('\n', notice.MemberAspects),
        StudyList = string.Join('\n', notice.StudyList), PlanDays = notice.Parameters.PlanDays, NoticeDays = notice.Parameters.NoticeDays,
        MaterialDays = notice.Parameters.MaterialDays, StudyMinHours = notice.Parameters.StudyMinHours,
        AttendanceMinPercent = notice.Parameters.AttendanceMinPercent, MinCriticisms = notice.Parameters.MinCriticisms,
        ConfirmDays = notice.Parameters.ConfirmDays, ListDueWd = notice.Parameters.ListDueWd, ReportDueWd = notice.Parameters.ReportDueWd,
        PublicityWd = notice.Parameters.PublicityWd,
        FirstLookBackDays = notice.Parameters.FirstLookBackDays, SecondLookBackDays = notice.Parameters.SecondLookBackDays,
        ThirdLookBackDays = notice.Parameters.ThirdLookBackDays,
        CommitteeTalks = notice.Parameters.CommitteeTalks, ExcellentBase = notice.Parameters.ExcellentBase, Pack = notice.Parameters.Pack,
    };

    private static string[] Lines(string? text) =>
        (text ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
