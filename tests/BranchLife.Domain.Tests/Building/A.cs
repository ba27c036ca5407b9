using BranchLife.Domain;
using BranchLife.Domain.Procedure;

namespace BranchLife.Testing.Building;

/// <summary>
/// What a test begins with: <c>A.Meeting().Submitted()</c>. Everything is made by the domain's own acts, so nothing
/// impossible can be built. Needs the domain only; other test projects link these files.
/// </summary>
public static partial class A
{
    /// <summary>A Tuesday morning, 15 September 2026, 09:30 in China.</summary>
    public static DateTimeOffset Moment => new(2026, 9, 15, 9, 30, 0, ChinaTime.Offset);

    public static DateOnly Today => Moment.ChinaDay;

    public static DateOnly Tomorrow => Today.AddDays(1);

    public static DateOnly Yesterday => Today.AddDays(-1);

    public static string Reason => "与上级检查时间冲突";

    public static Period FromTodayOn => new(Today, null);

    /// <summary>A procedure rule that is not met and stops the act.</summary>
    public static Finding BlockingFinding => new("R-PLAN-02", FindingSeverity.Error, "环节“集中学习”缺少责任人。", "年度通知");
}
