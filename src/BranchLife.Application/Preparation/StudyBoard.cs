using BranchLife.Application.Access;
using BranchLife.Domain;
using BranchLife.Domain.Campaigns;
using BranchLife.Domain.Meetings;
using BranchLife.Domain.Members;
using BranchLife.Domain.Preparation;
using BranchLife.Persistence;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Preparation;

/// <summary>The study sessions before a meeting, and how much every member has studied.</summary>
public sealed class StudyBoard(BranchLifeDbContext db, Actor actor, Relations relations)
{
    public async Task<View> FindAsync(Id<Meeting> meeting, CancellationToken ct)
    {
        var head = await MeetingHead.ReadAsync(db, actor, meeting, ct);
        var relation = await relations.ToAsync(head.BranchId, ct);
        var roster = await PreparationRoster.OfAsync(db, head, actor.Today, ct);
        var excused = await PreparationRoster.ExcusedFromStudyAsync(db, meeting, roster, ct);
        var studies = await db.StudySessions.AsNoTracking().Where(s => s.MeetingId == meeting).OrderBy(s => s.HeldOn).ThenBy(s => s.Id).ToListAsync(ct);
        var demands = head.CampaignId is { } campaign
            ? await db.Campaigns.Where(c => c.Id == campaign).Select(c => new
            {
                Materials = c.StudyList.OrderBy(m => m.Ordinal).Select(m => m.Title).ToList(), c.Parameters.StudyMinHours,
            }).SingleAsync(ct)
            : null;

        return new View(
            head,
            [.. studies.Where(s => s.IsOfBranch).Select(s => RowOf(s, [.. studies.Where(other => other.MakeUpOfId == s.Id)], roster, excused))],
            [.. studies.Where(s => s.MakeUpOfId is not null).Select(s => RowOf(s, [], roster, excused))],
            [.. roster.Select(person => LineOf(person, [.. studies.Where(s => Has(s, person.Id))], excused.Contains(person.Id)))],
            [.. (demands?.Materials ?? []).Select(title => new Material(title, studies.Count(s => s.IsOfBranch && Covers(s, title))))],
            demands?.StudyMinHours ?? new CampaignParameters().StudyMinHours,
            head.IsOpen && relation.IsCommittee, head.IsOpen && relation.IsMember);
    }

    private static Row RowOf(StudySession study, StudySession[] makeUps, IReadOnlyList<RosterPerson> roster, HashSet<Id<Person>> excused)
    {
        Id<Person>[] there = [.. study.Attendances.Select(attendance => attendance.PersonId)];
        Id<Person>[] later = [.. makeUps.SelectMany(makeUp => makeUp.Attendances).Select(attendance => attendance.PersonId).Except(there)];
        return new Row(
            study.Id, study.Version, study.Mode, study.Topic, study.HeldOn, study.DurationMinutes, study.Place, there,
            [.. roster.Where(person => !there.Contains(person.Id) && !later.Contains(person.Id) && !excused.Contains(person.Id)).Select(person => person.Name)])
        {
            Materials = [.. study.Readings.OrderBy(reading => reading.Ordinal).Select(reading => reading.Title)],
            MakeUpOf = study.MakeUpOfId, MadeUp = later,
        };
    }

    private static MemberLine LineOf(RosterPerson person, StudySession[] studied, bool isExempt) => new(
        person, studied.Sum(study => study.DurationMinutes), studied.Length, isExempt)
    {
        MinutesTogether = studied.Where(study => study.Mode.IsTogether || study.MakeUpOfId is not null).Sum(study => study.DurationMinutes),
        MinutesOwn = studied.Where(study => study.OwnerId is not null).Sum(study => study.DurationMinutes),
    };

    private static bool Has(StudySession study, Id<Person> person) => study.Attendances.Any(attendance => attendance.PersonId == person);

    internal static bool Covers(StudySession study, string title) =>
        study.Readings.Any(reading => reading.Title == title) || study.Topic.Contains(title, StringComparison.Ordinal);

    /// <param name="Sessions">Of the branch: without those that made another up, and without what members registered for themselves.</param>
    /// <param name="MakeUps">补学: their hours are the members', not the branch's.</param>
    /// <param name="Materials">The campaign's study list, and how often each was studied.</param>
    /// <param name="HoursAsked">Concentrated study that the notice asks for.</param>
    /// <param name="MayRecord">The committee, for the branch.</param>
    /// <param name="MayRecordOwn">A member, for himself.</param>
    public sealed record View(
        MeetingHead Head, IReadOnlyList<Row> Sessions, IReadOnlyList<Row> MakeUps, IReadOnlyList<MemberLine> Members,
        IReadOnlyList<Material> Materials, int HoursAsked, bool MayRecord, bool MayRecordOwn)
    {
        public int TotalMinutes => Sessions.Sum(session => session.Minutes);

        public int MinutesTogether => Sessions.Where(session => session.Mode.IsTogether).Sum(session => session.Minutes);

        public IEnumerable<MemberLine> WithoutStudy => Members.Where(member => member is { Minutes: 0, IsExempt: false });
    }

    /// <param name="Missing">Names of those who were not there, have not made it up and are not exempt.</param>
    public sealed record Row(
        Id<StudySession> Id, int Version, StudyMode Mode, string Topic, DateOnly HeldOn, int Minutes, string? Place,
        IReadOnlyList<Id<Person>> Attended, IReadOnlyList<string> Missing)
    {
        public IReadOnlyList<string> Materials { get; init; } = [];

        public Id<StudySession>? MakeUpOf { get; init; }

        /// <summary>Who was not there and has made it up since.</summary>
        public IReadOnlyList<Id<Person>> MadeUp { get; init; } = [];
    }

    /// <param name="IsExempt">Excused by name, or 年老体弱: nothing is asked of them, what they do is recorded.</param>
    public sealed record MemberLine(RosterPerson Person, int Minutes, int Sessions, bool IsExempt)
    {
        /// <summary>In company, made-up study included.</summary>
        public int MinutesTogether { get; init; }

        /// <summary>Registered by the member himself.</summary>
        public int MinutesOwn { get; init; }
    }

    public sealed record Material(string Title, int Times);
}
