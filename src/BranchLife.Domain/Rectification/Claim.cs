using BranchLife.Domain.Branches;
using BranchLife.Domain.Meetings;
using BranchLife.Domain.Members;

namespace BranchLife.Domain.Rectification;

/// <summary>
/// 认领: what becomes of a criticism, an opinion, a commentary or a demand. It stands beside that record, which may be sealed. What
/// concerns a member is claimed by that member alone; whatever is taken on leads to a problem, whatever is not has a reason.
/// </summary>
public sealed class Claim : Aggregate<Claim>
{
    private Claim()
    {
    }

    public required Id<Meeting> MeetingId { get; init; }

    public required Id<Unit> BranchId { get; init; }

    public required ProblemLinkKind Kind { get; init; }

    public required Guid RecordId { get; init; }

    /// <summary>Null: it concerns the branch, and the secretary has claimed it.</summary>
    public required Id<Person>? SubjectId { get; init; }

    public Id<Person> ClaimedById { get; private set; }

    public DateTimeOffset ClaimedAt { get; private set; }

    public ClaimAnswer Answer { get; private set; }

    /// <summary>Why only in part, or why not; it may repeat what was said.</summary>
    public SensitiveText? Reason { get; private set; }

    /// <summary>Where it leads; null for what is explained.</summary>
    public Id<Problem>? ProblemId { get; private set; }

    /// <summary>Refused: somebody else than the member concerned; taken on without a problem of the same list; an explanation without a reason.</summary>
    public static Claim Make(Id<Claim> id, Meeting meeting, ClaimedRecord of, ClaimAnswer answer, string? reason, Problem? problem, Id<Person> by, DateTimeOffset at)
    {
        var claim = new Claim
        {
            Id = id, MeetingId = meeting.Id, BranchId = meeting.BranchId, Kind = of.Kind, RecordId = of.RecordId, SubjectId = of.SubjectId,
        };
        claim.Answered(meeting, answer, reason, problem, by, at);
        return claim;
    }

    /// <summary>Until the list is confirmed; a record that came later is answered once.</summary>
    public void Change(Meeting meeting, ClaimAnswer answer, string? reason, Problem? problem, Id<Person> by, DateTimeOffset at)
    {
        Require(meeting.Stage is not MeetingStage.FollowUp, RectificationRules.ClaimsAreOpenUntilConfirmed);
        Answered(meeting, answer, reason, problem, by, at);
    }

    private void Answered(Meeting meeting, ClaimAnswer answer, string? reason, Problem? problem, Id<Person> by, DateTimeOffset at)
    {
        Require(meeting.Stage is MeetingStage.Preparing or MeetingStage.ReadyToConvene or MeetingStage.InSession or MeetingStage.Held
            or MeetingStage.MinutesSealed or MeetingStage.FollowUp, RectificationRules.ClaimsAreOpenUntilConfirmed);
        Require(SubjectId is null || by == SubjectId, RectificationRules.TheOneConcernedClaims);
        var leads = answer is not ClaimAnswer.Explained;
        Require(!leads || (problem is not null && problem.SubjectId == SubjectId && problem.MeetingId == MeetingId), RectificationRules.WhatIsClaimedLeadsToAProblem);
        (Reason, Answer) = (answer is ClaimAnswer.Accepted
            ? SensitiveText.Optional(reason, Text.Paragraph)
            : SensitiveText.Required(reason, Text.Paragraph, RectificationRules.WhatIsNotClaimedHasAReason), answer);
        (ProblemId, ClaimedById, ClaimedAt) = (leads ? problem!.Id : null, by, at);
        if (leads) problem!.LinkTo(Kind, RecordId);
    }
}
