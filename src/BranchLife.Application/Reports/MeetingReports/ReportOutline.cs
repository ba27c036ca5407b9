namespace BranchLife.Application.Reports.MeetingReports;

/// <summary>The headings of a 情况报告 (domain data 4.14); what stands under one of them may be edited by itself.</summary>
public sealed record ReportOutline(string Key, string Title, string? Chapter)
{
    public const string Opening = "opening";
    public const string Procedure = "procedure";
    public const string Study = "study";
    public const string Talks = "talks";
    public const string Findings = "findings";
    public const string Proceedings = "proceedings";
    public const string Problems = "problems";
    public const string Measures = "measures";

    public static readonly IReadOnlyList<ReportOutline> All =
    [
        new(Opening, "导语", null),
        new(Procedure, "严把程序关，会议方案符合要求", "会前准备充分，思想认识到位"),
        new(Study, "严把学习研讨关，思想认识深刻到位", null),
        new(Talks, "严把谈心谈话关，会前沟通充分广泛", null),
        new(Findings, "严把查摆剖析关，查摆问题认真深入", null),
        new(Proceedings, "组织生活会开展情况", "高质量开好组织生活会，全面点评总结"),
        new(Problems, "主要存在问题", null),
        new(Measures, "坚持立行立改，推动整改落实", null),
    ];

    /// <summary>导语 has no heading, the last chapter is its own.</summary>
    public int Level => Key switch
    {
        Opening => 0,
        Measures => 1,
        _ => 2,
    };
}
