using BranchLife.Domain;
using BranchLife.Domain.Appraisals;
using BranchLife.Domain.Branches;
using BranchLife.Domain.Campaigns;
using BranchLife.Domain.Criticism;
using BranchLife.Domain.Meetings;
using BranchLife.Domain.Rectification;
using BranchLife.Domain.Sessions;
using BranchLife.Persistence;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Reports.Statistics;

/// <summary>What a campaign's meetings count, asked once for all of them: grouped in the database, never a row per person.</summary>
internal sealed class CampaignCounts
{
    private readonly Dictionary<string, Dictionary<Guid, int>> _counts = [];

    private CampaignCounts()
    {
    }

    public static async Task<CampaignCounts> ReadAsync(BranchLifeDbContext db, Id<Campaign> campaign, CancellationToken ct)
    {
        var meetings = db.Meetings.Where(meeting => meeting.CampaignId == campaign).Select(meeting => meeting.Id);
        var found = new CampaignCounts();
        var roster = db.RosterEntries.Where(entry => entry.CampaignId == campaign);
        await found.AddAsync(nameof(StatisticsRow.Members), roster.Select(entry => entry.BranchId), ct);
        await found.AddAsync(nameof(StatisticsRow.Covered), roster.Where(entry => entry.Disposition != Disposition.Open).Select(entry => entry.BranchId), ct);
        await found.AddAsync(nameof(StatisticsRow.Studies), db.StudySessions.Where(study => meetings.Contains(study.MeetingId) && study.OwnerId == null && study.MakeUpOfId == null).Select(study => study.MeetingId), ct);
        await found.AddAsync(nameof(StatisticsRow.Opinions), db.Opinions.Where(opinion => meetings.Contains(opinion.MeetingId)).Select(opinion => opinion.MeetingId), ct);
        await found.AddAsync(nameof(StatisticsRow.Talks), db.Talks.Where(talk => talk.HeldOn != null && meetings.Contains(talk.MeetingId)).Select(talk => talk.MeetingId), ct);
        var problems = db.Problems.Where(problem => meetings.Contains(problem.MeetingId));
        await found.AddAsync(nameof(StatisticsRow.TeamProblems), problems.Where(problem => problem.SubjectId == null).Select(problem => problem.MeetingId), ct);
        await found.AddAsync(nameof(StatisticsRow.PersonalProblems), problems.Where(problem => problem.SubjectId != null).Select(problem => problem.MeetingId), ct);
        await found.AddAsync(nameof(StatisticsRow.Criticisms), db.CriticismRecords
            .Where(record => record.Kind == CriticismKind.Mutual && meetings.Contains(record.MeetingId)).Select(record => record.MeetingId), ct);
        var items = db.RectificationItems.Where(item => meetings.Contains(item.MeetingId));
        await found.AddAsync(nameof(StatisticsRow.Measures), items.Select(item => item.MeetingId), ct);
        await found.AddAsync(nameof(StatisticsRow.Closed), items.Where(item => item.State == RectificationState.Closed).Select(item => item.MeetingId), ct);
        await found.AddGradesAsync(db.AppraisalVerdicts.Where(verdict => verdict.ToldAt != null && meetings.Contains(verdict.MeetingId)), ct);
        await found.AddAttendanceAsync(db.MeetingSessions.Where(session => meetings.Contains(session.MeetingId)), ct);
        return found;
    }

    public StatisticsRow RowOf(string superior, string name, Id<Unit> branch, Id<Meeting> meeting, MeetingStage stage)
    {
        int Of(string what) => _counts[what].GetValueOrDefault(meeting.Value);
        int OfBranch(string what) => _counts[what].GetValueOrDefault(branch.Value);
        return new StatisticsRow(superior, name)
        {
            Held = stage is MeetingStage.Held or MeetingStage.MinutesSealed or MeetingStage.FollowUp or MeetingStage.Archived ? 1 : 0, Stage = stage,
            Members = OfBranch(nameof(StatisticsRow.Members)), Covered = OfBranch(nameof(StatisticsRow.Covered)),
            Expected = Of(nameof(StatisticsRow.Expected)), Present = Of(nameof(StatisticsRow.Present)), OnLeave = Of(nameof(StatisticsRow.OnLeave)),
            MadeUp = Of(nameof(StatisticsRow.MadeUp)), LeadingCadres = Of(nameof(StatisticsRow.LeadingCadres)), Guided = Of(nameof(StatisticsRow.Guided)),
            Studies = Of(nameof(StatisticsRow.Studies)), Opinions = Of(nameof(StatisticsRow.Opinions)), Talks = Of(nameof(StatisticsRow.Talks)),
            TeamProblems = Of(nameof(StatisticsRow.TeamProblems)), PersonalProblems = Of(nameof(StatisticsRow.PersonalProblems)),
            Appraised = Of(nameof(StatisticsRow.Appraised)), Grades = [.. Enum.GetNames<AppraisalGrade>().Select(Of)],
            Criticisms = Of(nameof(StatisticsRow.Criticisms)), Measures = Of(nameof(StatisticsRow.Measures)), Closed = Of(nameof(StatisticsRow.Closed)),
        };
    }

    private async Task AddAsync<T>(string what, IQueryable<Id<T>> ids, CancellationToken ct) =>
        _counts[what] = (await ids.GroupBy(id => id).Select(group => new { group.Key, Count = group.Count() }).ToListAsync(ct))
            .ToDictionary(row => row.Key.Value, row => row.Count);

    private async Task AddGradesAsync(IQueryable<AppraisalVerdict> told, CancellationToken ct)
    {
        var counts = await told.GroupBy(verdict => new { verdict.MeetingId, verdict.Grade }).Select(alike => new { alike.Key, Count = alike.Count() }).ToListAsync(ct);
        var meetings = counts.GroupBy(row => row.Key.MeetingId.Value).ToArray();
        _counts[nameof(StatisticsRow.Appraised)] = meetings.ToDictionary(rows => rows.Key, rows => rows.Sum(row => row.Count));
        var large = meetings.Where(rows => SmallGroup.MayBreakDown(rows.Where(row => row.Key.Grade is not null).Sum(row => row.Count))).ToArray();
        foreach (var grade in Enum.GetValues<AppraisalGrade>())
            _counts[grade.ToString()] = large.ToDictionary(rows => rows.Key, rows => rows.Where(row => row.Key.Grade == grade).Sum(row => row.Count));
    }

    private async Task AddAttendanceAsync(IQueryable<MeetingSession> sessions, CancellationToken ct)
    {
        var lines = await (from session in sessions
                           from line in session.Attendances
                           group line by new { session.MeetingId, SessionId = session.Id, session.IsMakeUp, line.Capacity, line.IsExpected, line.Presence } into alike
                           select new { alike.Key, Count = alike.Count() }).ToListAsync(ct);
        Dictionary<Guid, int> Sum(Func<AttendanceCapacity, bool, Presence, bool, bool> counts) => lines
            .Where(line => counts(line.Key.Capacity, line.Key.IsExpected, line.Key.Presence, line.Key.IsMakeUp))
            .GroupBy(line => line.Key.MeetingId.Value).ToDictionary(group => group.Key, group => group.Sum(line => line.Count));

        _counts[nameof(StatisticsRow.Expected)] = Sum((_, expected, _, makeUp) => expected && !makeUp);
        _counts[nameof(StatisticsRow.Present)] = Sum((_, expected, presence, makeUp) => expected && !makeUp && presence is Presence.Present);
        _counts[nameof(StatisticsRow.OnLeave)] = Sum((_, expected, presence, makeUp) => expected && !makeUp && presence is Presence.OnLeave);
        _counts[nameof(StatisticsRow.MadeUp)] = Sum((capacity, _, presence, makeUp) => makeUp && capacity.IsMember && presence is Presence.Present);
        _counts[nameof(StatisticsRow.LeadingCadres)] = Sum((capacity, _, presence, _) =>
            capacity is AttendanceCapacity.LeadingCadreAsMember && presence is Presence.Present);
        _counts[nameof(StatisticsRow.Guided)] = lines.Where(line => line.Key is { Capacity.IsGuide: true, Presence: Presence.Present })
            .Select(line => (Meeting: line.Key.MeetingId.Value, line.Key.SessionId)).Distinct()
            .GroupBy(line => line.Meeting).ToDictionary(group => group.Key, group => group.Count());
    }
}
