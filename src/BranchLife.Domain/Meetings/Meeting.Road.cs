using BranchLife.Domain.Members;
using BranchLife.Domain.Procedure;

namespace BranchLife.Domain.Meetings;

public sealed partial class Meeting
{
    public void Waive(Track track, string? reason, Id<Person> by, DateTimeOffset at)
    {
        Require(Stage is MeetingStage.Preparing, MeetingRules.PreparationRuns);
        var waiver = new TrackWaiver
        {
            Track = track, Reason = Text.Required(reason, Text.Line, CommonRules.AReasonIsGiven), ById = by, At = at,
        };
        _waivers.RemoveAll(earlier => earlier.Track == track);
        _waivers.Add(waiver);
    }

    public void RequestExemption(Id<Person> member, string? reason, Id<Person> by)
    {
        Require(Stage is MeetingStage.Planning or MeetingStage.PlanReturned or MeetingStage.Preparing, MeetingRules.PreparationRuns);
        Require(_exemptions.All(exemption => exemption.PersonId != member), MeetingRules.ExemptedOnce);
        _exemptions.Add(new MemberExemption
        {
            PersonId = member, Reason = Text.Required(reason, Text.Line, CommonRules.AReasonIsGiven), RequestedById = by,
        });
    }

    public void GrantExemption(Id<Person> member, Reviewer above, DateTimeOffset at)
    {
        RequireOnTheRoad();
        var exemption = _exemptions.SingleOrDefault(exemption => exemption.PersonId == member);
        Require(exemption is { IsGranted: false }, MeetingRules.OnlyRequestedExemptionsAreGranted);
        Require(above.PersonId != exemption!.RequestedById, MeetingRules.NobodyGrantsTheirOwnRequest);
        Require(above.OwnBranchId != BranchId, MeetingRules.NobodyReviewsTheirOwnBranch);
        exemption.Grant(above.PersonId, at);
    }

    /// <summary>The advance notice (time, place, theme): an event inside Preparing.</summary>
    public void SendAdvanceNotice(DateOnly on)
    {
        Require(Stage is MeetingStage.Preparing, MeetingRules.PreparationRuns);
        AdvanceNoticeOn ??= on;
    }

    /// <summary>Hands in the team's material and the leaders' outlines; where no review applies they stand as they are.</summary>
    public void SubmitMaterials(IEnumerable<Finding> findings)
    {
        Require(Stage is MeetingStage.Preparing, MeetingRules.PreparationRuns);
        Require(Materials is MaterialsState.Drafting or MaterialsState.Returned, MeetingRules.MaterialsAreHandedInOnce);
        findings.RequireNothingBlocks();
        Materials = PlanIsReviewed ? MaterialsState.Submitted : MaterialsState.Approved;
    }

    public void ReturnMaterials(string? reason, Reviewer reviewer, DateTimeOffset at)
    {
        Require(Stage is MeetingStage.Preparing && Materials is MaterialsState.Submitted, MeetingRules.OnlySubmittedMaterialsAreReviewed);
        RequireOutsider(reviewer);
        var text = Text.Required(reason, Text.Paragraph, CommonRules.AReasonIsGiven);
        Materials = MaterialsState.Returned;
        MoveTo(MeetingStage.Preparing, reviewer.PersonId, at, text);
    }

    public void ApproveMaterials(Reviewer reviewer)
    {
        Require(Stage is MeetingStage.Preparing && Materials is MaterialsState.Submitted, MeetingRules.OnlySubmittedMaterialsAreReviewed);
        RequireOutsider(reviewer);
        Materials = MaterialsState.Approved;
    }

    /// <summary>The final notice with the agenda: the meeting is ready to be convened.</summary>
    public void Notify(IEnumerable<Finding> findings, Id<Person> by, DateTimeOffset at)
    {
        Require(Stage is MeetingStage.Preparing, MeetingRules.PreparationRuns);
        Require(Materials is MaterialsState.Approved, MeetingRules.MaterialsAreApprovedFirst);
        findings.RequireNothingBlocks();
        FinalNoticeOn = at.ChinaDay;
        MoveTo(MeetingStage.ReadyToConvene, by, at);
    }

    public void Convene(IEnumerable<Finding> findings, Id<Person> by, DateTimeOffset at)
    {
        Require(Stage is MeetingStage.ReadyToConvene, MeetingRules.OnlyReadyMeetingsConvene);
        findings.RequireNothingBlocks();
        MoveTo(MeetingStage.InSession, by, at);
    }

    public void End(IEnumerable<Finding> findings, Id<Person> by, DateTimeOffset at)
    {
        Require(Stage is MeetingStage.InSession, MeetingRules.OnlyRunningMeetingsEnd);
        findings.RequireNothingBlocks();
        MoveTo(MeetingStage.Held, by, at);
    }

    /// <param name="findings">What the rules say of the meeting and its minutes.</param>
    /// <param name="unsealedSessions">Sessions whose minutes are not signed by host and recorder and sealed.</param>
    public void Seal(IEnumerable<Finding> findings, int unsealedSessions, Id<Person> by, DateTimeOffset at)
    {
        Require(Stage is MeetingStage.Held, MeetingRules.OnlyHeldMeetingsAreSealed);
        findings.RequireNothingBlocks();
        Require(unsealedSessions == 0, MeetingRules.EverySessionIsSealed);
        MoveTo(MeetingStage.MinutesSealed, by, at);
    }

    public void ConfirmProblemList(IEnumerable<Finding> findings, Id<Person> by, DateTimeOffset at)
    {
        Require(Stage is MeetingStage.MinutesSealed, MeetingRules.ProblemsFollowTheSeal);
        findings.RequireNothingBlocks();
        MoveTo(MeetingStage.FollowUp, by, at);
    }

    /// <param name="reportAccepted">The 情况报告 was accepted.</param>
    /// <param name="openItems">Items that are neither closed, nor long-term with a review date, nor carried over.</param>
    public void Archive(bool reportAccepted, int openItems, Id<Person> by, DateTimeOffset at)
    {
        Require(Stage is MeetingStage.FollowUp, MeetingRules.OnlyFollowedUpMeetingsAreArchived);
        Require(reportAccepted, MeetingRules.TheReportIsAcceptedFirst);
        Require(openItems == 0, MeetingRules.EveryItemHasAnEnd);
        MoveTo(MeetingStage.Archived, by, at);
    }
}
