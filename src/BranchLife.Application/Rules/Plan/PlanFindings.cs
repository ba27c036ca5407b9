using BranchLife.Application.Meetings;
using BranchLife.Domain.Meetings;
using BranchLife.Domain.Members;
using BranchLife.Domain.Procedure;
using BranchLife.Persistence;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Rules;

/// <summary>What stands between a plan and its submission or adoption.</summary>
public sealed class PlanFindings(BranchLifeDbContext db, BranchRoster roster, PlanLikeness likeness, TimeProvider clock)
{
    public async Task<IReadOnlyList<Finding>> FindAsync(Meeting meeting, CancellationToken ct)
    {
        var about = await Circumstances.OfAsync(db, clock, meeting, ct);
        var members = await roster.FindAsync(meeting.BranchId, about.Today, ct);
        return Procedure.Check(new PlanFacts
        {
            About = about,
            Title = meeting.Title, Theme = meeting.Theme, HeldOn = meeting.HeldOn,
            Place = meeting.Place, NamesHost = meeting.HostId is not null, NamesRecorder = meeting.RecorderId is not null,
            Guests = meeting.Guests, Requirements = meeting.Requirements, Steps = meeting.Steps,
            HasCommittee = members.Count(member => member.IsCommittee) >= Committee.Smallest,
            FullMembers = members.Count(member => member.Status is MemberStatus.Full),
            ConsentedTo = meeting.ConsentedUntil,
            AdoptedBy = await AdoptionAsync(meeting, ct), Resembles = await likeness.FindAsync(meeting, ct),
            Clashes = await MeetingClashes.OfAsync(db, roster, meeting, ct),
        });
    }

    private async Task<PlanFacts.Adoption?> AdoptionAsync(Meeting meeting, CancellationToken ct)
    {
        var linked = await db.RegularMeetings.Where(held => held.Id == meeting.AdoptedById && held.BranchId == meeting.BranchId)
            .Select(held => new { held.Kinds, held.Stage, held.HeldOn }).SingleOrDefaultAsync(ct);
        return linked is null ? null : new PlanFacts.Adoption(
            linked.Kinds.HasFlag(MeetingKinds.CommitteeMeeting), linked.Stage is not RegularMeetingStage.Planned, linked.HeldOn);
    }
}
