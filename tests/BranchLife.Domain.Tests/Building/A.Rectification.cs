using BranchLife.Domain;
using BranchLife.Domain.Meetings;
using BranchLife.Domain.Members;
using BranchLife.Domain.Preparation;
using BranchLife.Domain.Rectification;
using BranchLife.Domain.Reports;

namespace BranchLife.Testing.Building;

public static partial class A
{
    public static ProblemStatement Statement => new()
    {
        Statement = "入户走访少", Aspect = "工作作风", Instance = "8月只走访两户", Cause = "对群众感情不深", Origin = ProblemOrigin.Masses,
    };

    /// <param name="subject">Null: the branch's own problem.</param>
    /// <param name="of">By default a meeting whose minutes are sealed.</param>
    public static Problem Problem(Id<Person>? subject = null, Meeting? of = null) => Domain.Rectification.Problem.Find(
        Identities.Fresh<Problem>(), of ?? Meeting().MinutesSealed(), subject, Statement, Today);

    /// <summary>Owned by the comrade, due at the end of the year.</summary>
    public static MeasurePlan MeasurePlan => new()
    {
        Goal = "走访全覆盖", Measure = "每月入户走访四户", OwnerId = Comrade, DueOn = new DateOnly(2026, 12, 31),
    };

    public static MeasurePlan LongTermPlan =>
        MeasurePlan with { IsLongTerm = true, DueOn = null, NextReviewOn = Today.AddDays(30) };

    public static RectificationItem Item(MeasurePlan? plan = null, Problem? against = null) => RectificationItem.Open(
        Identities.Fresh<RectificationItem>(), (against ?? Problem(Comrade)).Confirmed(), plan ?? MeasurePlan, Moment);

    public static Problem Confirmed(this Problem problem)
    {
        problem.Confirm();
        return problem;
    }

    public static MeetingReport Report(Meeting? of = null, ReportKind kind = ReportKind.Meeting) =>
        MeetingReport.Draft(Identities.Fresh<MeetingReport>(), of ?? Meeting().FollowUp(), kind);

    public static IReadOnlyList<DraftedSection> Drafts => [new("会议情况", "实到5名。")];

    public static MeetingReport Submitted(this MeetingReport report, Id<Person>? by = null)
    {
        report.Submit([], Drafts, by ?? Secretary, Moment);
        return report;
    }
}
