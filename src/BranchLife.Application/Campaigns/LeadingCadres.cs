using BranchLife.Application.Access;
using BranchLife.Application.Meetings;
using BranchLife.Domain;
using BranchLife.Domain.Branches;
using BranchLife.Domain.Campaigns;
using BranchLife.Domain.Criticism;
using BranchLife.Domain.Meetings;
using BranchLife.Domain.Members;
using BranchLife.Domain.Sessions;
using BranchLife.Persistence;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Campaigns;

/// <summary>
/// 双重组织生活 (教管 art. 16): for each leading cadre whether the own branch has met, whether he was there as an ordinary member,
/// criticised himself and was criticised. Facts alone; no word of what was said.
/// </summary>
public sealed class LeadingCadres(BranchLifeDbContext db, Actor actor, TimeProvider clock)
{
    public async Task<View> FindAsync(Id<Campaign> id, CancellationToken ct)
    {
        var campaign = await db.Campaigns.AsNoTracking().CoveredFor(db, actor).SingleOrDefaultAsync(found => found.Id == id, ct)
            ?? throw new NotFoundException();
        var entries = await EntriesAsync(campaign, ct);
        var branches = entries.Select(entry => entry.BranchId).Distinct().ToArray();
        var meetings = await db.Meetings.AsNoTracking().Where(meeting => meeting.CampaignId == id && branches.Contains(meeting.BranchId)
            && meeting.Stage != MeetingStage.RedoOrdered && meeting.Stage != MeetingStage.Cancelled).ToListAsync(ct);
        var held = meetings.Select(meeting => meeting.Id).ToArray();
        var sessions = await db.MeetingSessions.AsNoTracking().Where(session => held.Contains(session.MeetingId)).ToListAsync(ct);
        var said = await db.CriticismRecords.Where(record => held.Contains(record.MeetingId))
            .Select(record => new Fact(record.MeetingId, record.Kind, record.SubjectId)).ToListAsync(ct);
        var units = await db.Units.Where(unit => branches.Contains(unit.Id)).ToDictionaryAsync(unit => unit.Id, unit => unit.ShortName ?? unit.Name, ct);
        var names = await db.NamesOfAsync(entries.Select(entry => entry.PersonId), ct);
        return new View(campaign.Title, clock.GetUtcNow(), [.. entries.Select(Row).OrderBy(row => row.State).ThenBy(row => row.Branch, StringComparer.Ordinal)]);

        View.Row Row((Id<Person> PersonId, Id<Unit> BranchId) entry)
        {
            var meeting = meetings.FirstOrDefault(one => one.BranchId == entry.BranchId);
            var lines = sessions.Where(session => session.MeetingId == meeting?.Id).SelectMany(session => session.Attendances)
                .Where(line => line.PersonId == entry.PersonId && line.Presence is Presence.Present).ToArray();
            return new View.Row(
                names[entry.PersonId], units[entry.BranchId], meeting?.HeldOn,
                HasMet: meeting?.Stage is MeetingStage.Held or MeetingStage.MinutesSealed or MeetingStage.FollowUp or MeetingStage.Archived,
                AsMember: lines.Any(line => line.Capacity.IsMember), AsGuest: lines.Any(line => !line.Capacity.IsMember),
                Spoke: said.Any(one => one.MeetingId == meeting?.Id && one.Kind is CriticismKind.Self && one.SubjectId == entry.PersonId),
                WasCriticised: said.Any(one => one.MeetingId == meeting?.Id && one.Kind is CriticismKind.Mutual && one.SubjectId == entry.PersonId));
        }
    }

    // Of the frozen roster: who joins or leaves later is counted where he was when the campaign began.
    private async Task<IReadOnlyList<(Id<Person> PersonId, Id<Unit> BranchId)>> EntriesAsync(Campaign campaign, CancellationToken ct)
    {
        var offices = actor.Offices.ToArray();
        var found = await (from entry in db.RosterEntries
                           join unit in db.Units on entry.BranchId equals unit.Id
                           where entry.CampaignId == campaign.Id && entry.IsLeadingCadre
                               && (offices.Contains(campaign.OwnerId) || unit.Ancestors.Any(above => offices.Contains(above.AncestorId)))
                           orderby unit.Code, entry.PersonId
                           select new { entry.PersonId, entry.BranchId }).ToListAsync(ct);
        return [.. found.Select(entry => (entry.PersonId, entry.BranchId))];
    }

    public sealed record View(string Campaign, DateTimeOffset AsOf, IReadOnlyList<View.Row> Rows)
    {
        public int Done => Rows.Count(row => row.State is DualLifeState.Done);

        /// <param name="HeldOn">As planned.</param>
        /// <param name="AsGuest">Was there to guide or listen: that is not taking part.</param>
        public sealed record Row(
            string Name, string Branch, DateOnly? HeldOn, bool HasMet, bool AsMember, bool AsGuest, bool Spoke, bool WasCriticised)
        {
            public DualLifeState State => this switch
            {
                { HasMet: false } => DualLifeState.NotYet,
                { AsMember: false } => DualLifeState.Open,
                { Spoke: true, WasCriticised: true } => DualLifeState.Done,
                _ => DualLifeState.Partly,
            };
        }
    }

    private sealed record Fact(Id<Meeting> MeetingId, CriticismKind Kind, Id<Person> SubjectId);
}
