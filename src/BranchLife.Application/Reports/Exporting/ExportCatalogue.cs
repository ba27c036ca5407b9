using BranchLife.Domain.Meetings;

namespace BranchLife.Application.Reports.Exporting;

/// <summary>Every document that can be taken out: the one list behind the command and the page.</summary>
public static class ExportCatalogue
{
    public const string Plan = "implementation-plan";
    public const string SignIn = "sign-in-sheet";
    public const string Minutes = "minutes";
    public const string Problems = "problem-list";
    public const string Ledger = "rectification-ledger";
    public const string Report = "meeting-report";
    public const string Outline = "outline";
    public const string TeamMaterial = "team-material";

    private static readonly MeetingStage[] Held =
        [MeetingStage.Held, MeetingStage.MinutesSealed, MeetingStage.FollowUp, MeetingStage.Archived];

    private static readonly MeetingStage[] Opened = [MeetingStage.InSession, .. Held, MeetingStage.RedoOrdered];

    /// <summary>In the order in which a meeting brings them forth.</summary>
    public static readonly IReadOnlyList<ExportKind> All =
    [
        OfMeeting(Plan, "实施方案", Enum.GetValues<MeetingStage>()),
        OfMeeting(Outline, "发言提纲", [MeetingStage.Preparing, MeetingStage.ReadyToConvene, .. Opened]),
        OfMeeting(TeamMaterial, "班子对照检查材料", [MeetingStage.Preparing, MeetingStage.ReadyToConvene, .. Opened]),
        OfMeeting(SignIn, "签到表", Opened, ExportFormat.Xlsx),
        OfMeeting(Minutes, "会议记录", [.. Held, MeetingStage.RedoOrdered]),
        OfMeeting(Problems, "问题清单", [MeetingStage.Preparing, MeetingStage.ReadyToConvene, .. Opened], ExportFormat.Xlsx),
        OfMeeting(Ledger, "整改台账", [MeetingStage.FollowUp, MeetingStage.Archived, MeetingStage.RedoOrdered], ExportFormat.Xlsx),
        OfMeeting(Report, "情况报告", Held),
    ];

    public static ExportKind? Find(string kind) => All.FirstOrDefault(one => one.Kind == kind);

    private static ExportKind OfMeeting(string kind, string name, IReadOnlyList<MeetingStage> stages, params ExportFormat[] besides) =>
        new(kind, name, [ExportFormat.Docx, .. besides], "meeting", stages);
}
