using BranchLife.Domain.Reports;

namespace BranchLife.Application.Reports.MeetingReports;

/// <summary>The headings of a report (domain data 4.14); what stands under one of them may be edited by itself.</summary>
/// <param name="Level">0: without a heading; 1: a chapter of its own.</param>
/// <param name="Chapter">The chapter that begins here.</param>
public sealed record ReportOutline(string Key, string Title, int Level, string? Chapter = null)
{
    public const string Opening = "opening";
    public const string Procedure = "procedure";
    public const string Study = "study";
    public const string Talks = "talks";
    public const string Findings = "findings";
    public const string Proceedings = "proceedings";
    public const string Problems = "problems";
    public const string Measures = "measures";
    public const string Overview = "overview";
    public const string TeamItems = "team-items";
    public const string PersonalItems = "personal-items";
    public const string LookBacks = "look-backs";
    public const string Remaining = "remaining";

    private static readonly IReadOnlyList<ReportOutline> OfMeeting =
    [
        new(Opening, "导语", 0),
        new(Procedure, "严把程序关，会议方案符合要求", 2, "会前准备充分，思想认识到位"),
        new(Study, "严把学习研讨关，思想认识深刻到位", 2),
        new(Talks, "严把谈心谈话关，会前沟通充分广泛", 2),
        new(Findings, "严把查摆剖析关，查摆问题认真深入", 2),
        new(Proceedings, "组织生活会开展情况", 2, "高质量开好组织生活会，全面点评总结"),
        new(Problems, "主要存在问题", 2),
        new(Measures, "坚持立行立改，推动整改落实", 1),
    ];

    private static readonly IReadOnlyList<ReportOutline> OfRectification =
    [
        new(Opening, "导语", 0),
        new(Overview, "整改总体情况", 1),
        new(TeamItems, "班子问题整改情况", 1),
        new(PersonalItems, "个人问题整改情况", 1),
        new(LookBacks, "“回头看”情况", 1),
        new(Remaining, "存在的不足和下一步打算", 1),
    ];

    public static IReadOnlyList<ReportOutline> Of(ReportKind kind) => kind is ReportKind.Rectification ? OfRectification : OfMeeting;
}
