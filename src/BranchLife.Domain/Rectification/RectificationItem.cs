using BranchLife.Domain.Branches;
using BranchLife.Domain.Meetings;
using BranchLife.Domain.Members;

namespace BranchLife.Domain.Rectification;

/// <summary>
/// 整改事项: one measure against one problem, with an owner and a due date. It belongs to the unit and outlives its meeting.
/// Owner, recorder of the evidence and verifier are three persons.
/// </summary>
public sealed partial class RectificationItem : Aggregate<RectificationItem>
{
    private readonly List<ProgressEntry> _progress = [];
    private readonly List<DueExtension> _extensions = [];
    private readonly List<ClosureDecision> _decisions = [];

    private RectificationItem()
    {
    }

    /// <summary>The branch that answers for it today; <see cref="Moves"/> tells where it lay before.</summary>
    public Id<Unit> UnitId { get; private set; }

    public required Id<Meeting> MeetingId { get; init; }

    public required Id<Problem> ProblemId { get; init; }

    /// <summary>Null: the branch's own item, verified from above.</summary>
    public required Id<Person>? SubjectId { get; init; }

    public required DateTimeOffset OpenedAt { get; init; }

    public string? Goal { get; private set; }

    public string Measure { get; private set; } = "";

    /// <summary>Where <see cref="OutsideBody"/> acts, the comrade inside who answers for it.</summary>
    public Id<Person> OwnerId { get; private set; }

    /// <summary>A body outside the system that does the work (部门、外单位).</summary>
    public string? OutsideBody { get; private set; }

    /// <summary>Its problem stood on an earlier list already.</summary>
    public bool IsRepeated { get; private set; }

    public DateOnly? DueOn { get; private set; }

    /// <summary>Stays visible after extensions.</summary>
    public DateOnly? FirstDueOn { get; private set; }

    public DateOnly? NextReviewOn { get; private set; }

    public RectificationState State { get; private set; }

    public DateOnly? ClosedOn { get; private set; }

    /// <summary>Who verified the closing that holds; earlier closings stand among the decisions.</summary>
    public Id<Person>? ClosedById { get; private set; }

    /// <summary>How many entries prove what was done; those from before a reopening do not count.</summary>
    public int EvidenceCount { get; private set; }

    /// <summary>Where the branch has no 支委会 (or nobody of it is left to verify): the member whom the secretary has named.</summary>
    public Id<Person>? VerifierId { get; private set; }

    /// <summary>结转: goes on after its meeting is archived, and is reported on at the next.</summary>
    public DateOnly? CarriedOverOn { get; private set; }

    public string? CarryOverReason { get; private set; }

    public IReadOnlyList<ProgressEntry> Progress => _progress;

    public IReadOnlyList<DueExtension> Extensions => _extensions;

    public IReadOnlyList<ClosureDecision> Decisions => _decisions;

    public bool IsLongTerm => NextReviewOn is not null;

    /// <summary>Refused before the list is confirmed, without measure, owner or due date; what is to be kept up for good has a next review instead (R-RECT-01).</summary>
    public static RectificationItem Open(Id<RectificationItem> id, Problem problem, MeasurePlan plan, DateTimeOffset at)
    {
        Require(problem.IsConfirmed, RectificationRules.MeasuresFollowTheList);
        var item = new RectificationItem
        {
            Id = id, MeetingId = problem.MeetingId, ProblemId = problem.Id, SubjectId = problem.SubjectId, OpenedAt = at,
        };
        (item.UnitId, item.IsRepeated) = (problem.BranchId, problem.IsRepeated);
        item.Take(plan, at.ChinaDay);
        (item.FirstDueOn, item.State) = (item.DueOn, item.IsLongTerm ? RectificationState.LongTerm : RectificationState.Open);
        return item;
    }

    /// <summary>
    /// Until work has begun; afterwards the date moves by <see cref="Extend"/>. A later date needs a reason and is kept as an
    /// extension: the first date stays in sight.
    /// </summary>
    public void Replan(MeasurePlan plan, string? reason, Id<Person> by, DateTimeOffset at)
    {
        Require(State is RectificationState.Open or RectificationState.LongTerm && _progress.Count == 0, RectificationRules.OnlyUntouchedItemsAreReplanned);
        var (before, to) = (DueOn, plan.IsLongTerm ? null : plan.DueOn);
        var why = to > before ? Text.Required(reason, Text.Line, CommonRules.AReasonIsGiven) : null;
        Take(plan, at.ChinaDay);
        if (why is not null) _extensions.Add(Extension(before!.Value, to!.Value, why, by, at));
        FirstDueOn ??= DueOn;
        State = IsLongTerm ? RectificationState.LongTerm : RectificationState.Open;
    }

    /// <summary>Refused: a day to come. Evidence is recorded by somebody else than who will verify it.</summary>
    public void Report(string? text, DateOnly happenedOn, bool isEvidence, Id<Person> by, DateTimeOffset at)
    {
        RequireOpen();
        Require(happenedOn <= at.ChinaDay, RectificationRules.OnlyWhatHappenedIsReported);
        _progress.Add(new ProgressEntry
        {
            Ordinal = _progress.Count + 1, HappenedOn = happenedOn, IsEvidence = isEvidence, RecordedById = by, RecordedAt = at,
            Text = Text.Required(text, Text.Paragraph, RectificationRules.ProgressSaysSomething),
        });
        if (isEvidence) EvidenceCount++;
        if (State is RectificationState.Open or RectificationState.Reopened) State = RectificationState.InProgress;
    }

    public void Extend(DateOnly to, string? reason, Id<Person> by, DateTimeOffset at)
    {
        RequireOpen();
        Require(DueOn is not null && to > DueOn, RectificationRules.ExtensionsLeadOn);
        _extensions.Add(Extension(DueOn!.Value, to, Text.Required(reason, Text.Line, CommonRules.AReasonIsGiven), by, at));
        DueOn = to;
    }

    /// <summary>Keeps a long-term item under review: the next look has a date.</summary>
    public void Review(DateOnly next, DateOnly today)
    {
        Require(IsLongTerm && (State is RectificationState.LongTerm or RectificationState.Reopened or RectificationState.InProgress),
            RectificationRules.OnlyLongTermItemsAreReviewed);
        Require(next > today, RectificationRules.ReviewsLieAhead);
        NextReviewOn = next;
    }

    /// <summary>Refused: the owner, and whoever recorded the evidence.</summary>
    public void NameVerifier(Id<Person> verifier)
    {
        RequireOpen();
        Require(SubjectId is not null, RectificationRules.BranchItemsAreVerifiedFromAbove);
        Require(verifier != OwnerId && verifier != SubjectId, RectificationRules.NobodyClosesTheirOwnItem);
        Require(MayBeVerifiedBy(verifier), RectificationRules.NobodyVerifiesTheirOwnEvidence);
        VerifierId = verifier;
    }

    public void CarryOver(string? reason, DateOnly today)
    {
        RequireOpen();
        CarryOverReason = Text.Required(reason, Text.Line, CommonRules.AReasonIsGiven);
        CarriedOverOn ??= today;
    }

    public void RequestClosure(Id<Person> by)
    {
        RequireOpen();
        Require(State is not RectificationState.ClosureRequested, RectificationRules.RequestedOnce);
        Require(by == OwnerId, RectificationRules.TheOwnerAsks);
        Require(EvidenceCount > 0, RectificationRules.ClosingNeedsEvidence);
        State = RectificationState.ClosureRequested;
    }

    public void ReturnClosure(string? reason, Reviewer verifier, DateTimeOffset at) =>
        State = Decide(closed: false, reason, verifier, at);

    /// <summary>销号 by somebody who neither owns the item nor recorded its evidence; the branch's own item by nobody of the branch.</summary>
    /// <param name="lookBackDays">After how many days somebody else looks again.</param>
    public void Close(string? opinion, Reviewer verifier, DateTimeOffset at, params IEnumerable<int> lookBackDays)
    {
        State = Decide(closed: true, opinion, verifier, at);
        (ClosedOn, ClosedById) = (at.ChinaDay, verifier.PersonId);
        PlanLookBacks(lookBackDays, at.ChinaDay);
    }

    public bool MayBeVerifiedBy(Id<Person> person) =>
        person != OwnerId && person != SubjectId && _progress.All(entry => !entry.IsEvidence || entry.RecordedById != person);

    private RectificationState Decide(bool closed, string? opinion, Reviewer reviewer, DateTimeOffset at)
    {
        var verifier = reviewer.PersonId;
        Require(State is RectificationState.ClosureRequested, RectificationRules.OnlyRequestedItemsAreVerified);
        Require(verifier != OwnerId && verifier != SubjectId, RectificationRules.NobodyClosesTheirOwnItem);
        Require(MayBeVerifiedBy(verifier), RectificationRules.NobodyVerifiesTheirOwnEvidence);
        Require(SubjectId is not null || reviewer.OwnBranchId != UnitId, RectificationRules.NobodyVerifiesTheirOwnBranch);
        _decisions.Add(new ClosureDecision
        {
            Ordinal = _decisions.Count + 1, Closed = closed, VerifierId = verifier, At = at,
            Opinion = Text.Required(opinion, Text.Paragraph, RectificationRules.AVerifierGivesAnOpinion),
        });
        return closed ? RectificationState.Closed : IsLongTerm ? RectificationState.LongTerm : RectificationState.ClosureReturned;
    }

    private DueExtension Extension(DateOnly from, DateOnly to, string reason, Id<Person> by, DateTimeOffset at) =>
        new() { Ordinal = _extensions.Count + 1, From = from, To = to, ById = by, At = at, Reason = reason };

    private void Take(MeasurePlan plan, DateOnly today)
    {
        Require(plan.IsLongTerm ? plan.NextReviewOn > today : plan.DueOn is not null, RectificationRules.AnItemHasADate);
        (Measure, Goal, OwnerId) = (Text.Required(plan.Measure, Text.Paragraph, RectificationRules.AnItemHasAMeasure),
            Text.Optional(plan.Goal, Text.Line), plan.OwnerId);
        (DueOn, OutsideBody) = (plan.IsLongTerm ? null : plan.DueOn, Text.Optional(plan.OutsideBody, Text.Title));
        NextReviewOn = plan.IsLongTerm ? plan.NextReviewOn : null;
    }

    private void RequireOpen() => Require(State is not RectificationState.Closed, RectificationRules.ClosedItemsStay);
}
