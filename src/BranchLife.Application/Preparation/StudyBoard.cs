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
        var excused = await db.Meetings.Where(m => m.Id == meeting).SelectMany(m => m.Exemptions)
            .Where(exemption => exemption.GrantedById != null).Select(exemption => exemption.PersonId).ToListAsync(ct);
        var sessions = await db.StudySessions.Where(s => s.MeetingId == meeting).OrderBy(s => s.HeldOn).ThenBy(s => s.Id)
            .Select(s => new
            {
                s.Id, s.Version, s.Mode, s.Topic, s.HeldOn, s.DurationMinutes, s.Place, Attended = s.Attendances.Select(a => a.PersonId).ToList(),
            }).ToListAsync(ct);
        var demands = head.CampaignId is { } campaign
            ? await db.Campaigns.Where(c => c.Id == campaign).Select(c => new
            {
                Materials = c.StudyList.OrderBy(m => m.Ordinal).Select(m => m.Title).ToList(), c.Parameters.StudyMinHours,
            }).SingleAsync(ct)
            : null;

        return new View(
            head,
            [.. sessions.Select(s => new Row(s.Id, s.Version, s.Mode, s.Topic, s.HeldOn, s.DurationMinutes, s.Place, [.. s.Attended],
                [.. roster.Where(person => !s.Attended.Contains(person.Id) && !excused.Contains(person.Id)).Select(person => person.Name)]))],
            [.. roster.Select(person => new MemberLine(person, sessions.Where(s => s.Attended.Contains(person.Id)).Sum(s => s.DurationMinutes),
                sessions.Count(s => s.Attended.Contains(person.Id)), excused.Contains(person.Id)))],
            demands?.Materials ?? [],
            demands?.StudyMinHours ?? new CampaignParameters().StudyMinHours,
            head.IsOpen && relation.IsCommittee);
    }

    /// <param name="Materials">The campaign's study list.</param>
    /// <param name="HoursAsked">Concentrated study that the notice asks for.</param>
    public sealed record View(
        MeetingHead Head, IReadOnlyList<Row> Sessions, IReadOnlyList<MemberLine> Members, IReadOnlyList<string> Materials,
        int HoursAsked, bool MayRecord)
    {
        public int TotalMinutes => Sessions.Sum(session => session.Minutes);

        public IEnumerable<MemberLine> WithoutStudy => Members.Where(member => member is { Minutes: 0, IsExempt: false });
    }

    /// <param name="Missing">Names of those who were not there and are not exempt.</param>
    public sealed record Row(
        Id<StudySession> Id, int Version, StudyMode Mode, string Topic, DateOnly HeldOn, int Minutes, string? Place,
        IReadOnlyList<Id<Person>> Attended, IReadOnlyList<string> Missing);

    public sealed record MemberLine(RosterPerson Person, int Minutes, int Sessions, bool IsExempt);
}
