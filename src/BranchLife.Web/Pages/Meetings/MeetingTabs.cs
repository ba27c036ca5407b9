using BranchLife.Domain;
using BranchLife.Domain.Meetings;

namespace BranchLife.Web.Pages.Meetings;

/// <summary>The rooms of one meeting as tabs, for the partial <c>_MeetingTabs</c>; a room opens with its stage.</summary>
public sealed record MeetingTabs(Id<Meeting> Id, MeetingStage Reached, string Current)
{
    public IEnumerable<(string Name, string Path)> Shown =>
        from tab in All
        where tab.From <= Order(Reached)
        select (tab.Name, tab.Path);

    private static readonly (string Name, string Path, int From)[] All =
    [
        ("概况", "", 0), ("方案", "/plan", 0), ("会前准备", "/board", 1), ("会议", "/session", 2), ("问题与整改", "/problems", 1),
        ("情况报告", "/report", 3), ("附件", "/attachments", 0), ("材料导出", "/exports", 0),
    ];

    private static int Order(MeetingStage stage) => stage switch
    {
        MeetingStage.Planning or MeetingStage.PlanSubmitted or MeetingStage.PlanReturned => 0,
        MeetingStage.Preparing or MeetingStage.ReadyToConvene => 1,
        MeetingStage.InSession => 2,
        MeetingStage.Held or MeetingStage.MinutesSealed or MeetingStage.FollowUp or MeetingStage.Archived => 3,
        MeetingStage.Postponed or MeetingStage.Cancelled or MeetingStage.RedoOrdered => 0,
    };
}
