using BranchLife.Application.Access;
using BranchLife.Application.Meetings.Drafts;
using BranchLife.Domain;
using BranchLife.Domain.Branches;
using BranchLife.Domain.Campaigns;
using BranchLife.Domain.Meetings;
using BranchLife.Domain.Members;
using BranchLife.Domain.Notices;
using BranchLife.Persistence;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Campaigns;

/// <summary>
/// Launches over the target's subtree: the roster of every branch is frozen (应到), every branch gets its meeting with a plan
/// filled from the notice, every secretary a notice. All in one transaction.
/// </summary>
public sealed class LaunchCampaign(BranchLifeDbContext db, Actor actor, TimeProvider clock, IdSource ids)
{
    public async Task ExecuteAsync(Id<Campaign> id, int version, CancellationToken ct)
    {
        var campaign = await OpenCampaign.ForManagingAsync(db, actor, id, version, ct);
        var (now, today) = (clock.GetUtcNow(), clock.Today);
        campaign.Launch(now);

        var branches = await BranchesOfAsync(campaign.TargetId, today, ct);
        if (branches.Count == 0) throw new RuleViolationException(CampaignRules.SomebodyTakesPart);

        var own = branches.Select(branch => branch.Id).ToArray();
        foreach (var member in await MembersOfAsync(campaign.TargetId, today, ct))
        {
            if (member.BranchOn(today) is { } membership && own.Contains(membership.BranchId))
                db.Add(RosterEntry.Freeze(ids.Next<RosterEntry>(), campaign.Id, membership.BranchId, member));
        }

        var seats = (await db.Posts.Where(post => own.Contains(post.UnitId) && post.From <= today && (post.To == null || today <= post.To))
            .Select(post => new { post.UnitId, post.PersonId, post.Kind }).ToListAsync(ct)).ToLookup(post => post.UnitId);
        foreach (var branch in branches)
        {
            var meeting = Meeting.Begin(
                new MeetingOrder
                {
                    Id = ids.Next<Meeting>(), BranchId = branch.Id, CampaignId = campaign.Id, AppliesToYear = campaign.AppliesToYear,
                    Kinds = KindsOf(campaign), PlanIsReviewed = true,
                },
                MeetingDrafts.Fill(new DraftBasis
                {
                    Year = campaign.AppliesToYear, Today = today, Campaign = campaign,
                    Seats = [.. seats[branch.Id].Select(post => new DraftBasis.Seat(post.PersonId, post.Kind))],
                }));
            db.Add(meeting);
            foreach (var secretary in seats[branch.Id].Where(post => post.Kind is PostKind.Secretary))
            {
                db.Add(Notice.To(
                    ids.Next<Notice>(), secretary.PersonId, $"{campaign.Title}已部署，请制定会议方案。", $"/meetings/{meeting.Id}/plan", now));
            }
        }

        await db.SaveChangesAsync(ct);
    }

    private static MeetingKinds KindsOf(Campaign campaign) =>
        MeetingKinds.ThematicOrganizationalLifeMeeting
        | (campaign.SubstitutesAnnual ? MeetingKinds.OrganizationalLifeMeeting : MeetingKinds.None);

    private async Task<List<Unit>> BranchesOfAsync(Id<Unit> target, DateOnly today, CancellationToken ct)
    {
        var units = await db.Units
            .Where(unit => (unit.Id == target || unit.Ancestors.Any(above => above.AncestorId == target))
                && unit.ValidFrom <= today && (unit.ValidTo == null || today <= unit.ValidTo))
            .OrderBy(unit => unit.Code).ToListAsync(ct);
        return [.. units.Where(unit => unit.Kind.IsBranch)];
    }

    private Task<List<Member>> MembersOfAsync(Id<Unit> target, DateOnly today, CancellationToken ct) =>
        db.Members.AsNoTracking()
            .Where(member => (member.State == MembershipState.Active || member.State == MembershipState.TransferPending)
                && member.Memberships.Any(held => held.From <= today && (held.To == null || today <= held.To)
                    && db.Units.Any(unit => unit.Id == held.BranchId
                        && (unit.Id == target || unit.Ancestors.Any(above => above.AncestorId == target)))))
            .OrderBy(member => member.Id).ToListAsync(ct);
}
