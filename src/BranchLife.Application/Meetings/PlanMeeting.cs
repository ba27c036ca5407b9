using BranchLife.Application.Access;
using BranchLife.Domain;
using BranchLife.Domain.Branches;
using BranchLife.Domain.Meetings;
using BranchLife.Persistence;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Meetings;

/// <summary>Opens the file of a meeting outside a campaign. Its plan is reviewed where a unit above has asked for that.</summary>
public sealed class PlanMeeting(BranchLifeDbContext db, BranchRoster roster, Actor actor, IdSource ids)
{
    private const MeetingKinds Allowed = MeetingKinds.OrganizationalLifeMeeting | MeetingKinds.DemocraticAppraisal;

    public async Task<Id<Meeting>> ExecuteAsync(Id<Unit> branch, int year, bool withAppraisal, PlanDraft draft, CancellationToken ct)
    {
        if (!actor.IsSecretaryOf(branch)) throw new NotFoundException();
        await db.CheckAsync(branch, draft, await roster.FindAsync(branch, actor.Today, ct), actor.Today, ct);
        var order = new MeetingOrder
        {
            Id = ids.Next<Meeting>(), BranchId = branch, AppliesToYear = year,
            Kinds = withAppraisal ? Allowed : MeetingKinds.OrganizationalLifeMeeting,
            PlanIsReviewed = await IsReviewedAsync(branch, ct),
        };

        db.Add(Meeting.Begin(order, draft));
        await db.SaveChangesAsync(ct);
        return order.Id;
    }

    private Task<bool> IsReviewedAsync(Id<Unit> branch, CancellationToken ct) =>
        db.Units.Where(unit => unit.Id == branch).SelectMany(unit => unit.Ancestors)
            .AnyAsync(above => db.Units.Any(unit => unit.Id == above.AncestorId && unit.ReviewsPlansBelow), ct);
}
