using BranchLife.Domain.Members;
using BranchLife.Domain.Procedure;

namespace BranchLife.Domain.Meetings;

public sealed partial class Meeting
{
    public string Title { get; private set; } = "";

    public string? Theme { get; private set; }

    public MeetingForm Form { get; private set; }

    public DateOnly? HeldOn { get; private set; }

    public TimeOnly? StartsAt { get; private set; }

    public string? Place { get; private set; }

    public Id<Person>? HostId { get; private set; }

    public Id<Person>? RecorderId { get; private set; }

    public string? Guests { get; private set; }

    public string? Requirements { get; private set; }

    public Id<RegularMeeting>? AdoptedById { get; private set; }

    public Id<Person>? PlanSubmittedById { get; private set; }

    public DateTimeOffset? PlanSubmittedAt { get; private set; }

    /// <summary>The fingerprint that was approved or adopted; null while there is no valid approval.</summary>
    public string? ApprovedPlanHash { get; private set; }

    /// <summary>The fingerprint of the plan as it stands.</summary>
    public string PlanFingerprint => PlanHash.Of(HeldOn, Form, Theme, _steps);

    /// <summary>
    /// Free while the plan is written or returned. Later, a change of room, host or guests is taken over; a change of date,
    /// form, theme or steps voids the approval and leads back to Planning, with all prepared work kept.
    /// </summary>
    public void ChangePlan(PlanDraft draft, Id<Person> by, DateTimeOffset at)
    {
        Require(Stage is MeetingStage.Planning or MeetingStage.PlanReturned or MeetingStage.Preparing or MeetingStage.ReadyToConvene,
            MeetingRules.OnlyOpenPlansChange);
        var before = PlanFingerprint;
        Take(draft);
        if (Stage is MeetingStage.Planning or MeetingStage.PlanReturned || PlanFingerprint == before) return;

        (ApprovedPlanHash, AdvanceNoticeOn, FinalNoticeOn) = (null, null, null);
        MoveTo(MeetingStage.Planning, by, at, "方案作了重大改动，原审核失效");
    }

    /// <summary>Refused with a blocking finding, an unanswered comment, or where the plan is adopted instead.</summary>
    public void SubmitPlan(IEnumerable<Finding> findings, Id<Person> by, DateTimeOffset at)
    {
        Require(Stage is MeetingStage.Planning or MeetingStage.PlanReturned, MeetingRules.OnlyOpenPlansAreSubmitted);
        Require(PlanIsReviewed, MeetingRules.ThisPlanIsAdopted);
        Require(_comments.All(comment => !comment.IsOpen), MeetingRules.EveryCommentIsAnswered);
        findings.RequireNothingBlocks();
        (PlanSubmittedById, PlanSubmittedAt) = (by, at);
        MoveTo(MeetingStage.PlanSubmitted, by, at);
    }

    /// <summary>The 支委会 record stands for the review where none applies (支条 art. 12).</summary>
    public void AdoptPlan(IEnumerable<Finding> findings, Id<Person> by, DateTimeOffset at)
    {
        Require(Stage is MeetingStage.Planning or MeetingStage.PlanReturned, MeetingRules.OnlyOpenPlansAreSubmitted);
        Require(!PlanIsReviewed, MeetingRules.ThisPlanIsReviewed);
        findings.RequireNothingBlocks();
        (PlanSubmittedById, PlanSubmittedAt, ApprovedPlanHash) = (by, at, PlanFingerprint);
        MoveTo(MeetingStage.Preparing, by, at);
    }

    /// <summary>Hands the plan back with a reason tied to one of the four checks; it becomes a comment to be answered.</summary>
    public void ReturnPlan(PlanCheck check, string? anchor, string? reason, Reviewer reviewer, DateTimeOffset at)
    {
        Require(Stage is MeetingStage.PlanSubmitted, MeetingRules.OnlySubmittedPlansAreReviewed);
        RequireOutsider(reviewer);
        var text = Text.Required(reason, Text.Paragraph, MeetingRules.ACommentSaysSomething);
        _comments.Add(NewComment(check, anchor, text, reviewer.PersonId, at));
        _reviews.Add(new PlanReview
        {
            Ordinal = _reviews.Count + 1, Approved = false, Check = check, Reason = text, ReviewerId = reviewer.PersonId, At = at, PlanHash = PlanFingerprint,
        });
        MoveTo(MeetingStage.PlanReturned, reviewer.PersonId, at, text);
    }

    /// <summary>A remark that does not return the plan, but must be answered before it is approved.</summary>
    public void CommentOnPlan(PlanCheck check, string? anchor, string? text, Reviewer reviewer, DateTimeOffset at)
    {
        Require(Stage is MeetingStage.PlanSubmitted, MeetingRules.OnlySubmittedPlansAreReviewed);
        RequireOutsider(reviewer);
        _comments.Add(NewComment(check, anchor, Text.Required(text, Text.Paragraph, MeetingRules.ACommentSaysSomething), reviewer.PersonId, at));
    }

    public void AnswerComment(int ordinal, string? answer, Id<Person> by, DateTimeOffset at)
    {
        RequireOnTheRoad();
        var comment = _comments.SingleOrDefault(comment => comment.Ordinal == ordinal);
        Require(comment is { IsOpen: true }, MeetingRules.OnlyOpenCommentsAreAnswered);
        comment!.AnswerWith(Text.Required(answer, Text.Paragraph, MeetingRules.ACommentSaysSomething), by, at);
    }

    /// <param name="hashShown">The fingerprint of the text that the reviewer saw.</param>
    public void ApprovePlan(string hashShown, Reviewer reviewer, DateTimeOffset at)
    {
        Require(Stage is MeetingStage.PlanSubmitted, MeetingRules.OnlySubmittedPlansAreReviewed);
        RequireOutsider(reviewer);
        Require(_comments.All(comment => !comment.IsOpen), MeetingRules.EveryCommentIsAnswered);
        Require(hashShown == PlanFingerprint, MeetingRules.ApprovalIsOfTheTextShown);
        _reviews.Add(new PlanReview { Ordinal = _reviews.Count + 1, Approved = true, ReviewerId = reviewer.PersonId, At = at, PlanHash = hashShown });
        ApprovedPlanHash = hashShown;
        MoveTo(MeetingStage.Preparing, reviewer.PersonId, at);
    }

    private void RequireOutsider(Reviewer reviewer)
    {
        Require(reviewer.PersonId != PlanSubmittedById, MeetingRules.NobodyReviewsTheirOwnPlan);
        Require(reviewer.OwnBranchId != BranchId, MeetingRules.NobodyReviewsTheirOwnBranch);
    }

    private ReviewComment NewComment(PlanCheck check, string? anchor, string text, Id<Person> by, DateTimeOffset at) => new()
    {
        Ordinal = _comments.Count + 1, Check = check, Anchor = Text.Optional(anchor, Text.Title), Text = text, AuthorId = by, At = at,
    };

    private void Take(PlanDraft draft)
    {
        Require(draft.Steps.Count <= PlanStep.MostSteps, MeetingRules.StepsAreCounted);
        Require(draft.HostId is null || draft.HostId != draft.RecorderId, MeetingRules.HostAndRecorderDiffer);
        var steps = draft.Steps.Select((step, index) => new PlanStep
        {
            Ordinal = index + 1, Phase = step.Phase, OwnerId = step.OwnerId, DueOn = step.DueOn,
            Title = Text.Required(step.Title, Text.Title, MeetingRules.AStepHasATitle), Content = Text.Optional(step.Content, Text.Paragraph),
        }).ToArray();
        (Title, Theme, Place, Guests, Requirements) = (
            Text.Required(draft.Title, Text.Title, MeetingRules.AMeetingHasATitle), Text.Optional(draft.Theme, Text.Line),
            Text.Optional(draft.Place, Text.Line), Text.Optional(draft.Guests, Text.Line), Text.Optional(draft.Requirements, Text.Paragraph));
        (Form, HeldOn, StartsAt) = (draft.Form, draft.HeldOn, draft.StartsAt);
        (HostId, RecorderId, AdoptedById) = (draft.HostId, draft.RecorderId, draft.AdoptedById);
        _steps.Clear();
        _steps.AddRange(steps);
    }
}
