using BranchLife.Application.Access;
using BranchLife.Domain;
using BranchLife.Domain.Branches;
using BranchLife.Domain.Meetings;

namespace BranchLife.Application.Meetings;

/// <summary>A plan for its editor: what is stored, and what may be chosen.</summary>
public sealed class PlanForEditing(ReadableMeetings meetings, PlanChoices choices)
{
    public async Task<View> FindAsync(Id<Meeting> id, CancellationToken ct)
    {
        var opened = await meetings.FindAsync(id, ct);
        if (!opened.Allowed.Contains(MeetingAction.Plan)) throw new AccessDeniedException(Gate.DeniedSentence);
        var meeting = opened.Meeting;
        return new View(
            id, meeting.Version, meeting.BranchId, meeting.Stage, meeting.ApprovedPlanHash is not null,
            new PlanDraft
            {
                Title = meeting.Title, Theme = meeting.Theme, Form = meeting.Form, HeldOn = meeting.HeldOn, StartsAt = meeting.StartsAt,
                Place = meeting.Place, HostId = meeting.HostId, RecorderId = meeting.RecorderId, Guests = meeting.Guests,
                Requirements = meeting.Requirements, AdoptedById = meeting.AdoptedById, Steps = [.. meeting.Steps.OrderBy(step => step.Ordinal)],
            },
            await choices.FindAsync(meeting.BranchId, ct));
    }

    /// <param name="Id">The meeting.</param>
    /// <param name="Version">As it is stored now.</param>
    /// <param name="BranchId">Whose meeting it is.</param>
    /// <param name="Stage">Where it stands.</param>
    /// <param name="IsApproved">A material change would void the approval.</param>
    /// <param name="Draft">What is stored now.</param>
    /// <param name="Choices">Whom and what the fields offer.</param>
    public sealed record View(
        Id<Meeting> Id, int Version, Id<Unit> BranchId, MeetingStage Stage, bool IsApproved, PlanDraft Draft, PlanChoices.View Choices);
}
