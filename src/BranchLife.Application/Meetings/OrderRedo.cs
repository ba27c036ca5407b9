using BranchLife.Application.Access;
using BranchLife.Application.Notices;
using BranchLife.Domain;
using BranchLife.Domain.Meetings;
using BranchLife.Persistence;

namespace BranchLife.Application.Meetings;

/// <summary>The meeting is to be held again: a new one is opened from its plan, linked both ways; the old one stays readable.</summary>
public sealed class OrderRedo(
    BranchLifeDbContext db, Gate gate, Secretaries secretaries, Actor actor, TimeProvider clock, IdSource ids)
{
    public async Task<Id<Meeting>> ExecuteAsync(Id<Meeting> id, string? reason, int version, CancellationToken ct)
    {
        var meeting = await gate.OpenAsync(id, MeetingAction.OrderRedo, version, ct);
        var again = Meeting.Begin(
            new MeetingOrder
            {
                Id = ids.Next<Meeting>(), BranchId = meeting.BranchId, CampaignId = meeting.CampaignId, Kinds = meeting.Kinds,
                AppliesToYear = meeting.AppliesToYear, PlanIsReviewed = true, RedoOfId = meeting.Id,
            },
            PlanOf(meeting));

        meeting.OrderRedo(again.Id, reason, actor.AsReviewer, clock.GetUtcNow());
        db.Add(again);
        db.Owe(ids, await secretaries.FindAsync(meeting.BranchId, ct),
            $"“{meeting.Title}”被责令重开，请重新制定方案。", $"/meetings/{again.Id}", clock.GetUtcNow());

        await db.SaveChangesAsync(ct);
        return again.Id;
    }

    // What was planned is taken over; days are chosen anew.
    private static PlanDraft PlanOf(Meeting meeting) => new()
    {
        Title = meeting.Title, Theme = meeting.Theme, Form = meeting.Form, Place = meeting.Place, StartsAt = meeting.StartsAt,
        HostId = meeting.HostId, RecorderId = meeting.RecorderId, Guests = meeting.Guests, Requirements = meeting.Requirements,
        Steps = [.. meeting.Steps.Select(step => new PlanStep
        {
            Ordinal = step.Ordinal, Phase = step.Phase, Title = step.Title, Content = step.Content, OwnerId = step.OwnerId,
        })],
    };
}
