using BranchLife.Application.Access;
using BranchLife.Application.Appraisals;
using BranchLife.Application.Criticism;
using BranchLife.Application.Meetings;
using BranchLife.Application.Preparation;
using BranchLife.Application.Rectification;
using BranchLife.Application.Sessions;
using BranchLife.Domain;
using BranchLife.Domain.Appraisals;
using BranchLife.Domain.Criticism;
using BranchLife.Domain.Meetings;
using BranchLife.Domain.Preparation;
using BranchLife.Domain.Reports;
using BranchLife.Persistence;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Reports.Exporting;

/// <summary>材料导出: what of one meeting the reader can take out now, and what is still to come. What is not theirs is not named.</summary>
public sealed class ExportDesk(BranchLifeDbContext db, ReadableMeetings meetings, Actor actor)
{
    public async Task<View> FindAsync(Id<Meeting> id, CancellationToken ct)
    {
        var opened = await meetings.FindAsync(id, ct);
        var meeting = opened.Meeting;
        var kept = new Kept(
            Minutes: await db.Minutes.VisibleTo(db, actor).AnyAsync(minutes => minutes.MeetingId == id, ct),
            IsSealed: await db.Minutes.VisibleTo(db, actor).AnyAsync(minutes => minutes.MeetingId == id && minutes.SealedAt != null, ct),
            Report: opened.Relation.IsCommittee || await db.MeetingReports.VisibleTo(db, actor).AnyAsync(report => report.MeetingId == id && report.Kind == ReportKind.Meeting, ct),
            Rectification: await db.MeetingReports.VisibleTo(db, actor).AnyAsync(report => report.MeetingId == id && report.Kind == ReportKind.Rectification, ct),
            Criticism: await db.CriticismRecords.VisibleTo(db, actor)
                .AnyAsync(record => record.MeetingId == id && record.Kind == CriticismKind.Mutual, ct),
            Tally: opened.Meeting.Kinds.HasFlag(MeetingKinds.DemocraticAppraisal) && AppraisalAccess.ReadsAll(
                    opened.Relation, new RestrictedSetting(await RestrictedSetting.GrantsAsync(db, id, ct)))
                && await db.Appraisals.AnyAsync(one => one.MeetingId == id && one.State == AppraisalState.Closed, ct),
            OwnItems: await db.RectificationItems.VisibleTo(db, actor).AnyAsync(item => item.MeetingId == id && item.SubjectId != null, ct),
            Outlines: await db.Outlines.VisibleTo(db, actor).Where(outline => outline.MeetingId == id
                && (outline.AuthorId == actor.PersonId || outline.Kind == OutlineKind.TeamSelfCheck)).Select(outline => outline.Kind).ToListAsync(ct),
            Talked: await db.Talks.VisibleTo(actor).AnyAsync(talk => talk.MeetingId == id && talk.HeldOn != null, ct));
        return new View(meeting.Title, meeting.Stage, [.. ExportCatalogue.All
            .Where(kind => kind.Scope is ExportScope.Meeting && IsForReader(kind, opened))
            .Select(kind => new Line(kind, WhyNot(kind, meeting, kept)))]);
    }

    private static bool IsForReader(ExportKind kind, ReadableMeetings.View opened) => kind.Kind switch
    {
        ExportCatalogue.RoomPack => opened.Allowed.Contains(MeetingAction.RunSession),
        ExportCatalogue.Feedback => opened.SeesFindings,
        ExportCatalogue.Ballot or ExportCatalogue.Tally => opened.Meeting.Kinds.HasFlag(MeetingKinds.DemocraticAppraisal),
        _ => true,
    };

    private static string? WhyNot(ExportKind kind, Meeting meeting, Kept kept) => kind switch
    {
        { IsBlank: true } when meeting.Stage > kind.Stages[^1] => "会议已经召开",
        _ when !kind.IsAvailableAt(meeting.Stage) => $"会议进入“{kind.Stages[0].Word}”后可以导出",
        { Kind: ExportCatalogue.Archive } when !kept.IsSealed => "会议记录封存后可以导出",
        { Kind: ExportCatalogue.Minutes } when !kept.Minutes => "会议记录整理、封存后可以导出",
        { Kind: ExportCatalogue.Report } when !kept.Report => "情况报告报送后可以导出",
        { Kind: ExportCatalogue.RectificationReport } when !kept.Rectification => "整改落实情况报告起草、报送后可以导出",
        { Kind: ExportCatalogue.Criticisms } when !kept.Criticism => "没有您可以阅读的批评意见",
        { Kind: ExportCatalogue.Tally } when !kept.Tally => "测评截止后，支委会可以导出",
        { Kind: ExportCatalogue.TalkRecord } when !kept.Talked => "只能导出本人参加的谈话，登记后可以导出",
        { Kind: ExportCatalogue.Pledge } when !kept.OwnItems => "没有您可以阅读的个人整改事项",
        { Kind: ExportCatalogue.Outline } when !kept.Outlines.Contains(OutlineKind.MemberOutline) => "只能导出本人的发言提纲，动笔后可以导出",
        { Kind: ExportCatalogue.TeamMaterial } when !kept.Outlines.Contains(OutlineKind.TeamSelfCheck) => "没有您可以阅读的班子对照检查材料",
        { Kind: ExportCatalogue.Feedback } when !HasFeedback(meeting) => "上级党组织和督导组反馈意见后可以导出",
        _ => null,
    };

    private static bool HasFeedback(Meeting meeting) => meeting.Comments.Count > 0 || meeting.Reviews.Any(review => review.Reason is not null)
        || meeting.Stage is not (MeetingStage.Planning or MeetingStage.PlanSubmitted or MeetingStage.PlanReturned or MeetingStage.Preparing);

    public sealed record View(string Meeting, MeetingStage Stage, IReadOnlyList<Line> Lines);

    /// <param name="WhyNot">Null: it can be taken out now.</param>
    public sealed record Line(ExportKind Kind, string? WhyNot);

    private sealed record Kept(bool Minutes, bool IsSealed, bool Report, bool Rectification, bool Criticism, bool Tally, bool OwnItems,
        IReadOnlyList<OutlineKind> Outlines, bool Talked);
}
