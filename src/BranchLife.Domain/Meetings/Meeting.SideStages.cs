using BranchLife.Domain.Members;

namespace BranchLife.Domain.Meetings;

public sealed partial class Meeting
{
    private bool IsBeforeSession => Stage is MeetingStage.Planning or MeetingStage.PlanSubmitted or MeetingStage.PlanReturned
        or MeetingStage.Preparing or MeetingStage.ReadyToConvene;

    /// <param name="until">The day to which it is put off, where known.</param>
    /// <param name="windowEnd">The campaign's last day; beyond it only with consent from above.</param>
    /// <param name="consentFromAbove">The person of a higher office who consents.</param>
    public void Postpone(
        string? reason, DateOnly? until, DateOnly? windowEnd, bool consentFromAbove, Id<Person> by, DateTimeOffset at)
    {
        Require(IsBeforeSession, MeetingRules.OnlyMeetingsBeforeTheirSessionArePutOff);
        Require(consentFromAbove || windowEnd is null || (until is not null && until <= windowEnd), MeetingRules.BeyondTheWindowAboveConsents);
        var text = Text.Required(reason, Text.Line, CommonRules.AReasonIsGiven);
        ResumesAt = Stage;
        MoveTo(MeetingStage.Postponed, by, at, text);
    }

    public void Resume(Id<Person> by, DateTimeOffset at)
    {
        Require(Stage is MeetingStage.Postponed, MeetingRules.OnlyPostponedMeetingsResume);
        MoveTo(ResumesAt!.Value, by, at);
        ResumesAt = null;
    }

    public void Cancel(string? reason, bool inCampaign, bool consentFromAbove, Id<Person> by, DateTimeOffset at)
    {
        Require(IsBeforeSession || Stage is MeetingStage.Postponed, MeetingRules.OnlyMeetingsBeforeTheirSessionArePutOff);
        Require(!inCampaign || consentFromAbove, MeetingRules.BeyondTheWindowAboveConsents);
        MoveTo(MeetingStage.Cancelled, by, at, Text.Required(reason, Text.Line, CommonRules.AReasonIsGiven));
    }

    /// <summary>The meeting is to be held again; this one stays readable and points to the new one.</summary>
    public void OrderRedo(Id<Meeting> redoneBy, string? reason, Reviewer reviewer, DateTimeOffset at)
    {
        Require(Stage is MeetingStage.Held or MeetingStage.MinutesSealed or MeetingStage.FollowUp, MeetingRules.OnlyHeldMeetingsAreRedone);
        Require(reviewer.OwnBranchId != BranchId, MeetingRules.NobodyReviewsTheirOwnBranch);
        var text = Text.Required(reason, Text.Line, CommonRules.AReasonIsGiven);
        RedoneById = redoneBy;
        MoveTo(MeetingStage.RedoOrdered, reviewer.PersonId, at, text);
    }
}
