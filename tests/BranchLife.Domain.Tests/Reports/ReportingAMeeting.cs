using BranchLife.Domain.Meetings;
using BranchLife.Domain.Procedure;
using BranchLife.Domain.Reports;
using BranchLife.Testing.Building;

namespace BranchLife.Domain.Tests.Reports;

public sealed class ReportingAMeeting
{
    [Theory]
    [InlineData(MeetingStage.Planning, false)]
    [InlineData(MeetingStage.PlanSubmitted, false)]
    [InlineData(MeetingStage.PlanReturned, false)]
    [InlineData(MeetingStage.Preparing, false)]
    [InlineData(MeetingStage.ReadyToConvene, false)]
    [InlineData(MeetingStage.InSession, false)]
    [InlineData(MeetingStage.Held, true)]
    [InlineData(MeetingStage.MinutesSealed, true)]
    [InlineData(MeetingStage.FollowUp, true)]
    [InlineData(MeetingStage.Archived, false)]
    [InlineData(MeetingStage.Postponed, false)]
    [InlineData(MeetingStage.Cancelled, false)]
    [InlineData(MeetingStage.RedoOrdered, false)]
    public void follows_the_meeting(MeetingStage stage, bool drafted)
    {
        var meeting = A.Meeting().At(stage);

        if (drafted) Assert.Equal(meeting.Id, A.Report(meeting).MeetingId);
        else Refused.By(ReportRules.ReportsFollowTheMeeting, () => A.Report(meeting));
    }

    [Theory]
    [InlineData(MeetingStage.Held, false)]
    [InlineData(MeetingStage.MinutesSealed, false)]
    [InlineData(MeetingStage.FollowUp, true)]
    [InlineData(MeetingStage.Archived, true)]
    [InlineData(MeetingStage.Cancelled, false)]
    [InlineData(MeetingStage.RedoOrdered, false)]
    public void tells_of_rectification_from_the_confirmed_list_on(MeetingStage stage, bool drafted)
    {
        var meeting = A.Meeting().At(stage);

        if (drafted) Assert.Equal(ReportKind.Rectification, A.Report(meeting, ReportKind.Rectification).Kind);
        else Refused.By(ReportRules.RectificationIsReportedOnceItHasBegun, () => A.Report(meeting, ReportKind.Rectification));
    }

    [Fact]
    public void keeps_sections_written_by_hand_until_they_are_emptied()
    {
        var report = A.Report();
        report.Edit("基本情况", "初稿", "按记录生成", A.Secretary, A.Moment);
        report.Edit("基本情况", " 会议于十月召开。 ", "按记录生成", A.Deputy, A.Moment);
        report.Edit("存在问题", "三个问题。", "按记录生成", A.Deputy, A.Moment);

        report.Edit("存在问题", " ", "按记录生成", A.Deputy, A.Moment);
        report.Edit("没有这一节", null, "按记录生成", A.Deputy, A.Moment);

        var section = Assert.Single(report.Sections);
        Assert.Equal(("基本情况", "会议于十月召开。", A.Deputy), (section.Key, section.Text, section.EditedById));
        Assert.Equal("按记录生成", section.Drafted);
    }

    [Fact]
    public void is_handed_in_with_the_facts_it_was_drawn_from()
    {
        var report = A.Report().Submitted();

        var draft = Assert.Single(report.Drafts);
        Assert.Equal((ReportState.Submitted, "会议情况", "实到5名。", A.Secretary, A.Moment),
            (report.State, draft.Key, draft.Text, report.SubmittedById, report.SubmittedAt));
    }

    [Fact]
    public void is_not_handed_in_against_a_blocking_finding() => Refused.By(
        ProcedureGuard.NothingBlocks, A.Report(), r => r.Submit([A.BlockingFinding], A.Drafts, A.Secretary, A.Moment));

    [Fact]
    public void rests_while_it_is_with_the_superior_or_accepted()
    {
        var accepted = A.Report().Submitted();
        accepted.Accept(A.Superior, A.Moment);

        foreach (var report in new[] { A.Report().Submitted(), accepted })
        {
            Refused.By(ReportRules.OnlyOpenReportsChange, report, r => r.Edit("基本情况", "改写", "按记录生成", A.Secretary, A.Moment));
            Refused.By(ReportRules.OnlyOpenReportsChange, report, r => r.Submit([], A.Drafts, A.Secretary, A.Moment));
        }

        Refused.By(ReportRules.OnlySubmittedReportsAreReviewed, accepted, r => r.Return("请补充。", A.Superior, A.Moment));
        Refused.By(ReportRules.OnlySubmittedReportsAreReviewed, A.Report(), r => r.Accept(A.Superior, A.Moment));
    }

    [Fact]
    public void is_returned_with_a_reason_and_handed_in_again()
    {
        var report = A.Report().Submitted();
        Refused.By(CommonRules.AReasonIsGiven, report, r => r.Return(" ", A.Superior, A.Moment));

        report.Return(" 请补充整改情况。 ", A.Superior, A.Moment);
        Assert.Equal((ReportState.Returned, "请补充整改情况。", A.Superior.PersonId),
            (report.State, report.ReturnReason, report.ReviewedById));
        report.Edit("整改情况", "已整改。", "按记录生成", A.Secretary, A.Moment);
        report.Submitted().Accept(A.Superior, A.Moment);

        Assert.Equal(ReportState.Accepted, report.State);
    }

    [Fact]
    public void is_reviewed_by_nobody_who_handed_it_in_or_belongs_to_the_branch()
    {
        Reviewer author = new(A.Secretary, null), ownBranch = new(A.Superior.PersonId, A.OurBranch);

        foreach (var reviewer in new[] { author, ownBranch })
        {
            Refused.By(ReportRules.NobodyReviewsTheirOwnReport, A.Report().Submitted(),
                r => r.Accept(reviewer, A.Moment));
            Refused.By(ReportRules.NobodyReviewsTheirOwnReport, A.Report().Submitted(),
                r => r.Return("请补充。", reviewer, A.Moment));
        }
    }
}
