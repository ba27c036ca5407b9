using BranchLife.Application.Meetings;
using BranchLife.Domain;
using BranchLife.Domain.Branches;
using BranchLife.Domain.Campaigns;
using BranchLife.Domain.Meetings;
using BranchLife.Domain.Members;
using BranchLife.Domain.Sessions;
using BranchLife.Persistence;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Sessions;

/// <summary>
/// What a sealed meeting says about the campaign's roster: who was there, who made up, who was excused by name. Members who
/// were missing stay open (不漏一名党员), and a disposition that somebody recorded by hand is not overwritten by an excuse.
/// </summary>
internal static class RosterCoverage
{
    public static async Task CoverRosterAsync(
        this BranchLifeDbContext db, Meeting meeting, IReadOnlyList<MeetingSession> sessions, Id<Person> by, CancellationToken ct)
    {
        if (meeting.CampaignId is not { } campaign) return;

        var branch = await db.Units.Where(unit => unit.Id == meeting.BranchId)
            .Select(unit => new { unit.Id, Name = unit.ShortName ?? unit.Name, unit.Kind }).SingleAsync(ct);
        var people = sessions.SelectMany(session => session.Attendances).Where(line => line.Capacity.IsMember)
            .Select(line => line.PersonId).ToHashSet();
        var entries = await db.RosterEntries.Where(entry => entry.CampaignId == campaign && people.Contains(entry.PersonId)).ToListAsync(ct);
        var exempt = meeting.Exemptions.Where(exemption => exemption.IsGranted).ToDictionary(exemption => exemption.PersonId);
        var names = await db.NamesOfAsync(exempt.Values.Select(exemption => exemption.GrantedById!.Value), ct);
        foreach (var entry in entries)
        {
            var came = sessions.Where(session => session.Attendances.Any(line => line.PersonId == entry.PersonId && line.Presence is Presence.Present))
                .OrderBy(session => session.Ordinal).FirstOrDefault();
            if (came is not null) Attended(entry, came);
            else if (entry.Disposition is Disposition.Open && exempt.TryGetValue(entry.PersonId, out var exemption))
                entry.Cover(Disposition.Excused, null, Excuse(exemption, names[exemption.GrantedById!.Value]), by);
        }

        void Attended(RosterEntry entry, MeetingSession session)
        {
            var (disposition, note) = entry.BranchId == branch.Id
                ? session.IsMakeUp ? (Disposition.MakeUp, session.Title) : (Disposition.AttendedAtHome, null)
                : branch.Kind is UnitKind.TemporaryBranch or UnitKind.FunctionalBranch
                    ? (Disposition.AttendedTemporaryBranch, branch.Name)
                    : (Disposition.AttendedInflowBranch, (string?)branch.Name);
            entry.Cover(disposition, session.OpenedAt.ChinaDay, note, by);
        }
    }

    private static string Excuse(MemberExemption exemption, string approver)
    {
        var note = $"批准人：{approver}；{exemption.Reason}";
        return note.Length > Text.Line ? note[..Text.Line] : note;
    }
}
