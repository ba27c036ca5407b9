using System.Security.Cryptography;
using System.Text.Json;
using BranchLife.Domain.Branches;
using BranchLife.Domain.Meetings;
using BranchLife.Domain.Members;
using BranchLife.Domain.Procedure;

namespace BranchLife.Domain.Publicity;

/// <summary>
/// 公示 of problems and promises: a copy made for posting, never the ledger itself. Approved from above (without superior: by a
/// decision of the 支委会), bound to the words that were approved. A later copy is another notice.
/// </summary>
public sealed class PublicNotice : Aggregate<PublicNotice>
{
    private readonly List<PostedLine> _lines = [];

    private PublicNotice()
    {
    }

    public required Id<Meeting> MeetingId { get; init; }

    public required Id<Unit> BranchId { get; init; }

    /// <summary>First, second copy of the same meeting.</summary>
    public required int Number { get; init; }

    public DateOnly From { get; private set; }

    public DateOnly To { get; private set; }

    public string Place { get; private set; } = "";

    /// <summary>Who takes opinions.</summary>
    public string Contact { get; private set; } = "";

    /// <summary>Telephone, post or box by which the contact is reached; the branch's own, meant to be public.</summary>
    public string Reach { get; private set; } = "";

    public PublicNoticeState State { get; private set; }

    /// <summary>Of what was submitted; the approval holds for this alone.</summary>
    public string? Fingerprint { get; private set; }

    public Id<Person>? DecidedById { get; private set; }

    public DateTimeOffset? DecidedAt { get; private set; }

    /// <summary>Why it was returned, or the decision of the 支委会 by which it was approved.</summary>
    public string? Decision { get; private set; }

    public IReadOnlyList<PostedLine> Lines => _lines;

    public static PublicNotice Draft(Id<PublicNotice> id, Meeting meeting, int number, PostingPlan plan, IEnumerable<PostedLine> lines)
    {
        Require(meeting.Stage is MeetingStage.FollowUp, PublicNoticeRules.PostedAfterTheListIsConfirmed);
        var notice = new PublicNotice { Id = id, MeetingId = meeting.Id, BranchId = meeting.BranchId, Number = number };
        notice.Change(plan, lines);
        return notice;
    }

    /// <summary>Refused once it lies with the reviewer or is approved, and for a period that is too short.</summary>
    public void Change(PostingPlan plan, IEnumerable<PostedLine> lines)
    {
        Require(State is PublicNoticeState.Draft or PublicNoticeState.Returned, PublicNoticeRules.OnlyDraftsChange);
        _ = Period.Checked(plan.From, plan.To);
        Require(plan.WorkingDays >= plan.LeastWorkingDays, PublicNoticeRules.PostedLongEnough);
        (From, To) = (plan.From, plan.To);
        (Place, Contact, Reach) = (Text.Required(plan.Place, Text.Line, PublicNoticeRules.APlaceIsNamed),
            Text.Required(plan.Contact, Text.Name, PublicNoticeRules.AContactIsNamed), Text.Required(plan.Reach, Text.Line, PublicNoticeRules.AContactIsNamed));
        var kept = lines.ToArray();
        _lines.Clear();
        _lines.AddRange(kept);
    }

    /// <param name="findings">What the screen found in the words; one that blocks keeps the copy here.</param>
    public void Submit(IReadOnlyList<Finding> findings)
    {
        Require(State is PublicNoticeState.Draft or PublicNoticeState.Returned, PublicNoticeRules.OnlyDraftsChange);
        RequireClean(findings);
        (State, Fingerprint, Decision) = (PublicNoticeState.Submitted, FingerprintNow(), null);
    }

    /// <summary>By somebody of above who does not belong to the branch; bound to what the reviewer was shown.</summary>
    public void Approve(string? shown, Reviewer reviewer, DateTimeOffset at)
    {
        RequireSubmitted(reviewer);
        Require(shown == Fingerprint, PublicNoticeRules.ApprovedIsWhatWasShown);
        (State, DecidedById, DecidedAt) = (PublicNoticeState.Approved, reviewer.PersonId, at);
    }

    public void Return(string? reason, Reviewer reviewer, DateTimeOffset at)
    {
        RequireSubmitted(reviewer);
        Decision = Text.Required(reason, Text.Line, CommonRules.AReasonIsGiven);
        (State, DecidedById, DecidedAt) = (PublicNoticeState.Returned, reviewer.PersonId, at);
    }

    /// <summary>Where nobody stands above: the decision of the 支委会 is recorded in place of an approval.</summary>
    public void AdoptByCommittee(IReadOnlyList<Finding> findings, string? decision, Id<Person> by, DateTimeOffset at)
    {
        Require(State is PublicNoticeState.Draft or PublicNoticeState.Returned, PublicNoticeRules.OnlyDraftsChange);
        RequireClean(findings);
        Decision = Text.Required(decision, Text.Line, PublicNoticeRules.ADecisionIsNamed);
        (State, Fingerprint, DecidedById, DecidedAt) = (PublicNoticeState.Approved, FingerprintNow(), by, at);
    }

    public bool StandsOn(DateOnly day) => State is PublicNoticeState.Approved && new Period(From, To).Contains(day);

    private void RequireClean(IReadOnlyList<Finding> findings)
    {
        Require(_lines.Count > 0, PublicNoticeRules.SomethingIsPosted);
        if (findings.FirstOrDefault(finding => finding.Blocks) is { } blocking)
            throw new RuleViolationException(PublicNoticeRules.StoppedWordsAreMended, blocking.Message);
    }

    private void RequireSubmitted(Reviewer reviewer)
    {
        Require(State is PublicNoticeState.Submitted, PublicNoticeRules.OnlySubmittedCopiesAreReviewed);
        Require(reviewer.OwnBranchId != BranchId, PublicNoticeRules.NobodyApprovesTheirOwnBranch);
    }

    private string FingerprintNow() => Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(new
    {
        From, To, Place, Contact, Reach, Lines = _lines.Select(line => new { line.Ordinal, line.ItemId.Value, line.Problem, line.Measure, line.Owner, line.DueOn }),
    })));
}
