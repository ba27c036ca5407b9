using BranchLife.Application.Criticism;
using BranchLife.Application.Meetings;
using BranchLife.Application.Preparation;
using BranchLife.Application.Publicity;
using BranchLife.Application.Rectification;
using BranchLife.Application.Reports;
using BranchLife.Application.Sessions;
using BranchLife.Domain;
using BranchLife.Domain.Criticism;
using BranchLife.Domain.Meetings;
using BranchLife.Domain.Preparation;
using BranchLife.Domain.Publicity;
using BranchLife.Domain.Rectification;
using BranchLife.Domain.Reports;
using BranchLife.Domain.Sessions;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Access;

// version: as the form was shown it; a form without one passes -1 and is stale.
public sealed partial class Gate
{
    public Task<Meeting> OpenAsync(Id<Meeting> id, MeetingAction action, int version, CancellationToken ct) =>
        OpenAsync(id, action, MeetingAction.Read, meeting => meeting.BranchId, MeetingAccess.Allows, version, ct);

    public Task<RegularMeeting> OpenAsync(Id<RegularMeeting> id, RegularMeetingAction action, int version, CancellationToken ct) =>
        OpenAsync(id, action, RegularMeetingAction.Read, meeting => meeting.BranchId, RegularMeetingAccess.Allows, version, ct);

    public Task<MeetingSession> OpenAsync(Id<MeetingSession> id, SessionAction action, int version, CancellationToken ct) =>
        OpenAsync(id, action, SessionAction.Read, session => session.BranchId, SessionAccess.Allows, version, ct);

    /// <summary>
    /// To write single lines of a sitting: others write other lines meanwhile (phones sign in, a second recorder), so whether the
    /// line itself is the one that was shown is for the use case to compare, by its edition.
    /// </summary>
    public async Task<MeetingSession> OpenLinesAsync(Id<MeetingSession> id, SessionAction action, CancellationToken ct)
    {
        var session = await db.MeetingSessions.SingleOrDefaultAsync(session => session.Id == id, ct) ?? throw new NotFoundException();
        var relation = await relations.ToAsync(session.BranchId, ct);
        if (!SessionAccess.Allows(SessionAction.Read, session, relation)) throw new NotFoundException();
        return SessionAccess.Allows(action, session, relation) ? session : throw new AccessDeniedException(DeniedSentence);
    }

    public Task<Minutes> OpenAsync(Id<Minutes> id, MinutesAction action, int version, CancellationToken ct) =>
        OpenAsync(id, action, MinutesAction.ReadBody, minutes => minutes.BranchId, MinutesAccess.Allows, version, ct);

    public Task<StudySession> OpenAsync(Id<StudySession> id, StudyAction action, int version, CancellationToken ct) =>
        OpenAsync(id, action, StudyAction.Read, study => study.BranchId, StudyAccess.Allows, version, ct);

    public Task<PublicNotice> OpenAsync(Id<PublicNotice> id, PublicNoticeAction action, int version, CancellationToken ct) =>
        OpenAsync(id, action, PublicNoticeAction.Read, notice => notice.BranchId, PublicNoticeAccess.Allows, version, ct);

    public Task<Talk> OpenAsync(Id<Talk> id, TalkAction action, int version, CancellationToken ct) =>
        OpenAsync(id, action, TalkAction.Read, talk => talk.BranchId, TalkAccess.Allows, version, ct);

    public Task<MeetingReport> OpenAsync(Id<MeetingReport> id, ReportAction action, int version, CancellationToken ct) =>
        OpenAsync(id, action, ReportAction.Read, report => report.BranchId, ReportAccess.Allows, version, ct);

    /// <summary>A criticism's readers depend on its session's seal and on what the campaign's notice grants.</summary>
    public async Task<CriticismRecord> OpenAsync(Id<CriticismRecord> id, CriticismAction action, int version, CancellationToken ct)
    {
        var setting = await RestrictedSetting.OfCriticismAsync(db, id, ct);
        return await OpenAsync(id, action, CriticismAction.Read, record => record.BranchId,
            (asked, record, relation) => CriticismAccess.Allows(asked, record, relation, setting), version, ct);
    }

    public async Task<Outline> OpenAsync(Id<Outline> id, OutlineAction action, int version, CancellationToken ct)
    {
        var setting = await RestrictedSetting.OfOutlineAsync(db, id, actor.Today, ct);
        return await OpenAsync(id, action, OutlineAction.Read, outline => outline.BranchId,
            (asked, outline, relation) => OutlineAccess.Allows(asked, outline, relation, setting), version, ct);
    }

    public async Task<Opinion> OpenAsync(Id<Opinion> id, OpinionAction action, int version, CancellationToken ct)
    {
        var setting = await RestrictedSetting.OfMeetingAsync(db, opinion: id, ct);
        return await OpenAsync(id, action, OpinionAction.Read, opinion => opinion.BranchId,
            (asked, opinion, relation) => OpinionAccess.Allows(asked, opinion, relation, setting), version, ct);
    }

    public Task<OpinionBox> OpenAsync(Id<OpinionBox> id, OpinionBoxAction action, int version, CancellationToken ct) =>
        OpenAsync(id, action, OpinionBoxAction.Read, box => box.BranchId, (asked, _, relation) => OpinionBoxAccess.Allows(asked, relation), version, ct);

    public Task<OpinionFeedback> OpenAsync(Id<OpinionFeedback> id, OpinionFeedbackAction action, int version, CancellationToken ct) =>
        OpenAsync(id, action, OpinionFeedbackAction.Read, feedback => feedback.BranchId, OpinionFeedbackAccess.Allows, version, ct);

    public async Task<Problem> OpenAsync(Id<Problem> id, ProblemAction action, int version, CancellationToken ct)
    {
        var setting = await RestrictedSetting.OfProblemAsync(db, id, ct);
        return await OpenAsync(id, action, ProblemAction.Read, problem => problem.BranchId,
            (asked, problem, relation) => ProblemAccess.Allows(asked, problem, relation, setting), version, ct);
    }

    public async Task<RectificationItem> OpenAsync(Id<RectificationItem> id, RectificationAction action, int version, CancellationToken ct)
    {
        var setting = await RestrictedSetting.OfItemAsync(db, id, actor.Today, ct);
        return await OpenAsync(id, action, RectificationAction.Read, item => item.UnitId,
            (asked, item, relation) => RectificationAccess.Allows(asked, item, relation, setting), version, ct);
    }
}
