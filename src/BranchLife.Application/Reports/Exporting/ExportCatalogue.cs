using BranchLife.Application.Preparation.Outlines;
using BranchLife.Application.Reports.Agendas;
using BranchLife.Application.Reports.Appraisals;
using BranchLife.Application.Reports.CriticismSummaries;
using BranchLife.Application.Reports.Feedback;
using BranchLife.Application.Reports.ImplementationPlans;
using BranchLife.Application.Reports.MeetingReports;
using BranchLife.Application.Reports.MinutesPapers;
using BranchLife.Application.Reports.NoticePapers;
using BranchLife.Application.Reports.OpinionSummaries;
using BranchLife.Application.Reports.Pledges;
using BranchLife.Application.Reports.ProblemLists;
using BranchLife.Application.Reports.PublicNotices;
using BranchLife.Application.Reports.RectificationLedgers;
using BranchLife.Application.Reports.RectificationReports;
using BranchLife.Application.Reports.RoomPacks;
using BranchLife.Application.Reports.SignInSheets;
using BranchLife.Application.Reports.Statistics;
using BranchLife.Application.Reports.TalkRecords;
using BranchLife.Application.Reports.TalkSchedules;
using BranchLife.Domain.Campaigns;
using BranchLife.Domain.Meetings;

namespace BranchLife.Application.Reports.Exporting;

/// <summary>Every document that can be taken out: the one list behind the command and the pages.</summary>
public static class ExportCatalogue
{
    public const string Plan = "implementation-plan";
    public const string OpinionSummary = "opinion-summary";
    public const string TalkSchedule = "talk-schedule";
    public const string TalkRecord = "talk-record";
    public const string Outline = "outline";
    public const string TeamMaterial = "team-material";
    public const string Notice = "meeting-notice";
    public const string Agenda = "meeting-agenda";
    public const string RoomPack = "room-pack";
    public const string Ballot = "appraisal-ballot";
    public const string Tally = "appraisal-tally";
    public const string SignIn = "sign-in-sheet";
    public const string Minutes = "minutes";
    public const string Criticisms = "criticism-summary";
    public const string Feedback = "supervision-feedback";
    public const string Problems = "problem-list";
    public const string Ledger = "rectification-ledger";
    public const string Pledge = "rectification-pledge";
    public const string Posting = "public-notice";
    public const string Report = "meeting-report";
    public const string RectificationReport = "rectification-report";
    public const string MeetingFiles = "meeting-files";
    public const string Archive = "meeting-archive";
    public const string Statistics = "campaign-statistics";
    public const string CampaignFiles = "campaign-files";
    public const string UnitProblems = "unit-problem-list";
    public const string UnitLedger = "unit-rectification-ledger";

    private static readonly MeetingStage[] Held =
        [MeetingStage.Held, MeetingStage.MinutesSealed, MeetingStage.FollowUp, MeetingStage.Archived];

    private static readonly MeetingStage[] Sealed = [MeetingStage.MinutesSealed, MeetingStage.FollowUp, MeetingStage.Archived];
    private static readonly MeetingStage[] Opened = [MeetingStage.InSession, .. Held, MeetingStage.RedoOrdered];
    private static readonly MeetingStage[] Prepared = [MeetingStage.Preparing, MeetingStage.ReadyToConvene, .. Opened];
    private static readonly MeetingStage[] Any = Enum.GetValues<MeetingStage>();

    /// <summary>In the order in which a meeting brings them forth; then of a campaign, then of a unit.</summary>
    public static readonly IReadOnlyList<ExportKind> All =
    [
        OfMeeting<ImplementationPlanPaper>(Plan, "实施方案", Any),
        OfMeeting<NoticePaper>(Notice, "会议通知", Prepared),
        OfMeeting<AgendaPaper>(Agenda, "会议议程", Prepared),
        OfMeeting<OpinionSummaryPaper>(OpinionSummary, "征求意见汇总表", Prepared, ExportFormat.Xlsx) with { IsRestricted = true },
        OfMeeting<TalkSchedulePaper>(TalkSchedule, "谈心谈话安排表", Prepared, ExportFormat.Xlsx),
        OfMeeting<TalkRecordPaper>(TalkRecord, "谈心谈话记录表", Prepared) with { IsRestricted = true },
        OfMeeting<OutlinePaper>(Outline, "发言提纲", Prepared) with { IsRestricted = true },
        OfMeeting<TeamMaterialPaper>(TeamMaterial, "班子对照检查材料", Prepared) with { IsRestricted = true },
        OfMeeting<RoomPackPaper>(RoomPack, "会场材料包", [MeetingStage.ReadyToConvene, MeetingStage.InSession]) with { IsBlank = true },
        OfMeeting<BallotPaper>(Ballot, "民主评议测评票", [MeetingStage.Preparing, MeetingStage.ReadyToConvene, MeetingStage.InSession]) with { IsBlank = true },
        OfMeeting<SignInSheetPaper>(SignIn, "签到表", Opened, ExportFormat.Xlsx),
        OfMeeting<MinutesPaper>(Minutes, "会议记录", [.. Held, MeetingStage.RedoOrdered]),
        OfMeeting<CriticismSummaryPaper>(Criticisms, "批评意见汇总表", [.. Held, MeetingStage.RedoOrdered], ExportFormat.Xlsx) with { IsRestricted = true },
        OfMeeting<TallyPaper>(Tally, "民主评议测评汇总表", [.. Held, MeetingStage.RedoOrdered], ExportFormat.Xlsx) with { IsRestricted = true },
        OfMeeting<FeedbackPaper>(Feedback, "督导反馈意见", Any),
        OfMeeting<ProblemListPaper>(Problems, "问题清单", Prepared, ExportFormat.Xlsx),
        OfMeeting<LedgerPaper>(Ledger, "整改台账", [MeetingStage.FollowUp, MeetingStage.Archived, MeetingStage.RedoOrdered], ExportFormat.Xlsx),
        OfMeeting<PledgePaper>(Pledge, "整改承诺书", [MeetingStage.FollowUp, MeetingStage.Archived]) with { IsRestricted = true },
        OfMeeting<PublicNoticePaper>(Posting, "公示", [MeetingStage.FollowUp, MeetingStage.Archived]),
        OfMeeting<MeetingReportPaper>(Report, "情况报告", Held),
        OfMeeting<RectificationReportPaper>(RectificationReport, "整改落实情况报告", [MeetingStage.FollowUp, MeetingStage.Archived]),
        new(MeetingFiles, "会议材料包", ExportScope.Meeting, [ExportFormat.Zip], null) { Stages = Any },
        new(Archive, "归档包", ExportScope.Meeting, [ExportFormat.Zip], null) { Stages = [.. Sealed, MeetingStage.RedoOrdered] },
        OfCampaign(Statistics, "汇总统计表", typeof(StatisticsPaper), ExportFormat.Docx, ExportFormat.Pdf, ExportFormat.Xlsx),
        OfCampaign(CampaignFiles, "专题活动材料包", null, ExportFormat.Zip),
        OfUnit<UnitProblemsPaper>(UnitProblems, "问题清单"),
        OfUnit<UnitLedgerPaper>(UnitLedger, "整改台账"),
    ];

    public static ExportKind? Find(string kind) => All.FirstOrDefault(one => one.Kind == kind);

    private static ExportKind OfMeeting<TPaper>(string kind, string name, IReadOnlyList<MeetingStage> stages, params ExportFormat[] besides)
        where TPaper : IMaterialOf<ExportSetting> =>
        new(kind, name, ExportScope.Meeting, [ExportFormat.Docx, ExportFormat.Pdf, .. besides], typeof(TPaper)) { Stages = stages };

    private static ExportKind OfCampaign(string kind, string name, Type? source, params ExportFormat[] formats) =>
        new(kind, name, ExportScope.Campaign, formats, source) { CampaignStages = [CampaignStage.Launched, CampaignStage.Closed] };

    private static ExportKind OfUnit<TPaper>(string kind, string name) where TPaper : IMaterialOf<UnitSetting> =>
        new(kind, name, ExportScope.Unit, [ExportFormat.Docx, ExportFormat.Pdf, ExportFormat.Xlsx], typeof(TPaper));
}
