using BranchLife.Application.Access;
using BranchLife.Application.Meetings;
using BranchLife.Domain;
using BranchLife.Domain.Campaigns;
using BranchLife.Domain.Criticism;
using BranchLife.Domain.Meetings;
using BranchLife.Domain.Preparation;
using BranchLife.Domain.Rectification;
using BranchLife.Domain.Sessions;
using BranchLife.Persistence;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Reports.MeetingReports;

/// <summary>
/// Reads the records behind a report. Whoever reads the report may read this: the branch's own matters, and of criticism, opinions
/// and talks nothing but their number.
/// </summary>
internal static class ReportReading
{
    public static async Task<ReportRecords> RecordsOfAsync(this BranchLifeDbContext db, Meeting meeting, CancellationToken ct)
    {
        var branch = await (from unit in db.Units
                            where unit.Id == meeting.BranchId
                            select new { unit.Name, Superior = db.Units.Where(above => above.Id == unit.SuperiorId).Select(above => above.Name).FirstOrDefault() })
            .SingleAsync(ct);
        var campaign = await db.Campaigns.AsNoTracking().SingleOrDefaultAsync(campaign => campaign.Id == meeting.CampaignId, ct);
        var studies = await db.StudySessions.AsNoTracking().Where(study => study.MeetingId == meeting.Id)
            .OrderBy(study => study.HeldOn).ThenBy(study => study.Id).ToListAsync(ct);
        var talks = await db.Talks.Where(talk => talk.MeetingId == meeting.Id && talk.HeldOn != null)
            .GroupBy(talk => talk.PairClass).Select(talks => new { talks.Key, Count = talks.Count() }).ToListAsync(ct);
        var opinions = await db.Opinions.Where(opinion => opinion.MeetingId == meeting.Id)
            .Select(opinion => new { opinion.Origin, ForTeam = opinion.SubjectId == null }).ToListAsync(ct);
        var outlines = await db.Outlines.Where(outline => outline.MeetingId == meeting.Id && outline.State == OutlineState.Accepted)
            .Select(outline => outline.Kind).ToListAsync(ct);
        var problems = await db.Problems.Where(problem => problem.MeetingId == meeting.Id).OrderBy(problem => problem.FoundOn).ThenBy(problem => problem.Id)
            .Select(problem => new { problem.Id, problem.SubjectId, problem.Aspect, problem.Statement, problem.Origin }).ToListAsync(ct);
        var criticisms = await db.CriticismRecords.Where(record => record.MeetingId == meeting.Id)
            .Select(record => new { record.Kind, record.SubjectId }).ToListAsync(ct);
        var items = await (from item in db.RectificationItems
                           join owner in db.Persons on item.OwnerId equals owner.Id
                           where item.MeetingId == meeting.Id
                           orderby item.OpenedAt, item.Id
                           select new { item.ProblemId, item.SubjectId, item.State, Line = new ReportRecords.Measure(item.Id, item.Measure, owner.Name, item.DueOn, item.NextReviewOn) })
            .ToListAsync(ct);
        var (held, speeches) = await HeldAsync(db, meeting, ct);
        return new ReportRecords
        {
            MeetingId = meeting.Id, Branch = branch.Name, Superior = branch.Superior, Title = meeting.Title, Theme = meeting.Theme, Form = meeting.Form,
            Notice = campaign is null ? null : $"《{campaign.NoticeTitle}》{(campaign.NoticeNumber is { } number ? $"（{number}）" : "")}",
            MemberAspects = campaign is null ? [] : [.. campaign.AspectsOf(AspectSubject.Member).Select(aspect => aspect.Name)],
            Plan = new ReportRecords.PlanRoad(
                await db.RegularMeetings.Where(adopted => adopted.Id == meeting.AdoptedById).Select(adopted => (DateOnly?)adopted.HeldOn).SingleOrDefaultAsync(ct),
                meeting.PlanSubmittedAt?.ChinaDay, meeting.Reviews.Where(review => review.Approved).Select(review => (DateOnly?)review.At.ChinaDay).Max(),
                meeting.PlanIsReviewed, meeting.Reviews.Count(review => !review.Approved), meeting.Steps.Count),
            Studies = [.. studies.Where(study => study.IsOfBranch).Select(study => new ReportRecords.Study(study.Mode, study.Topic, study.DurationMinutes))],
            Students = studies.Where(study => study.OwnerId is null).SelectMany(study => study.Attendances).Select(line => line.PersonId).Distinct().Count(),
            Talks = talks.ToDictionary(pair => pair.Key, pair => pair.Count),
            Opinions = new ReportRecords.OpinionCount(
                opinions.Count, opinions.Count(one => one.ForTeam), opinions.Count(one => !one.ForTeam), [.. opinions.Select(one => one.Origin).Distinct().Order()]),
            Outlines = outlines.Count(kind => kind is OutlineKind.MemberOutline), HasTeamSelfCheck = outlines.Contains(OutlineKind.TeamSelfCheck),
            Origins = [.. problems.Select(problem => problem.Origin).Distinct().Order()],
            TeamProblems = [.. problems.Where(problem => problem.SubjectId is null).Select(problem => new ReportRecords.TeamProblem(
                problem.Id, problem.Aspect, ReadingDoor.OpenOfBranch(problem.Statement)!, [.. items.Where(item => item.ProblemId == problem.Id).Select(item => item.Line)]))],
            PersonalProblems = problems.Count(problem => problem.SubjectId is not null), Held = held, Speeches = speeches,
            SelfCriticisms = criticisms.Where(record => record.Kind is CriticismKind.Self).Select(record => record.SubjectId).Distinct().Count(),
            Criticisms = criticisms.Count(record => record.Kind is CriticismKind.Mutual),
            PersonalItems = items.Count(item => item.SubjectId is not null), ClosedItems = items.Count(item => item.State is RectificationState.Closed),
        };
    }

    private static async Task<(ReportRecords.Gathering?, IReadOnlyList<ReportRecords.Speech>)> HeldAsync(
        BranchLifeDbContext db, Meeting meeting, CancellationToken ct)
    {
        var sessions = await db.MeetingSessions.AsNoTracking().Where(session => session.MeetingId == meeting.Id)
            .OrderBy(session => session.Ordinal).ToListAsync(ct);
        if (sessions.Count == 0) return (null, []);

        var lines = sessions.SelectMany(session => session.Attendances).ToArray();
        var names = await db.NamesOfAsync(lines.Select(line => line.PersonId).Concat(sessions.Select(session => session.HostId)), ct);
        var main = sessions.Where(session => !session.IsMakeUp).ToArray();
        var counts = main.Select(session => AttendanceCount.Of(session.Attendances)).ToArray();
        var guests = lines.Where(line => line is { Capacity.IsGuide: true, Presence: Presence.Present })
            .Select(line => $"{line.Standing}{names[line.PersonId]}同志").Distinct().ToArray();
        var gathering = new ReportRecords.Gathering(
            main.Min(session => session.OpenedAt).ChinaDay, main.Max(session => session.OpenedAt).ChinaDay, main[0].Place, names[main[0].HostId],
            main.Length, counts.Sum(count => count.Expected), counts.Sum(count => count.Present), counts.Sum(count => count.OnLeave),
            counts.Sum(count => count.Absent + count.Unrecorded),
            sessions.Where(session => session.IsMakeUp).Sum(session => session.Attendances.Count(line => line is { Capacity.IsMember: true, Presence: Presence.Present })),
            guests);
        return (gathering, [.. sessions.SelectMany(session => session.Turns.OrderBy(turn => turn.Ordinal).Select(turn => new ReportRecords.Speech(
            turn.Kind, names[turn.SpeakerId], session.Attendances.FirstOrDefault(line => line.PersonId == turn.SpeakerId)?.Standing ?? "", turn.Text)))]);
    }
}
