using BranchLife.Domain.Branches;
using BranchLife.Domain.Meetings;
using BranchLife.Domain.Members;

namespace BranchLife.Domain.Commitments;

/// <summary>
/// 承诺事项: what a member promises to do, for whom and by when. A draft is its author's alone; once stated, the branch reads it,
/// and a change leaves the wording before in sight. Somebody else reviews it (践诺评议), and then it stays.
/// </summary>
public sealed partial class Commitment : Aggregate<Commitment>
{
    private readonly List<CommitmentProgress> _progress = [];
    private readonly List<CommitmentRevision> _revisions = [];

    private Commitment()
    {
    }

    public required Id<Unit> BranchId { get; init; }

    public required Id<Person> OwnerId { get; init; }

    /// <summary>The meeting at which it was made; null for one of the year.</summary>
    public Id<Meeting>? MeetingId { get; init; }

    /// <summary>What was not kept the year before, and goes on here.</summary>
    public Id<Commitment>? CarriedFromId { get; init; }

    public required DateTimeOffset MadeAt { get; init; }

    public string What { get; private set; } = "";

    public string ForWhom { get; private set; } = "";

    public DateOnly DueOn { get; private set; }

    public CommitmentState State { get; private set; }

    /// <summary>Since when the branch reads it.</summary>
    public DateOnly? StatedOn { get; private set; }

    public IReadOnlyList<CommitmentProgress> Progress => _progress;

    public IReadOnlyList<CommitmentRevision> Revisions => _revisions;

    public static Commitment Write(
        Id<Commitment> id, Id<Unit> branch, Id<Person> owner, CommitmentDraft draft, Id<Meeting>? meeting, DateTimeOffset at)
    {
        var commitment = new Commitment { Id = id, BranchId = branch, OwnerId = owner, MeetingId = meeting, MadeAt = at };
        commitment.Take(draft, at.ChinaDay);
        return commitment;
    }

    public void Rewrite(CommitmentDraft draft, Id<Person> by, DateTimeOffset at)
    {
        RequireOwner(by);
        Require(State is CommitmentState.Draft, CommitmentRules.OnlyDraftsAreRewritten);
        Take(draft, at.ChinaDay);
    }

    /// <summary>Only a draft is thrown away.</summary>
    public void Discard(Id<Person> by)
    {
        RequireOwner(by);
        Require(State is CommitmentState.Draft, CommitmentRules.OnlyDraftsAreRewritten);
    }

    /// <summary>Hands it in: from now on the branch reads it.</summary>
    public void HandIn(Id<Person> by, DateTimeOffset at)
    {
        RequireOwner(by);
        Require(State is CommitmentState.Draft, CommitmentRules.OnlyDraftsAreRewritten);
        Require(DueOn >= at.ChinaDay, CommitmentRules.DueDaysLieAhead);
        (State, StatedOn) = (CommitmentState.Stated, at.ChinaDay);
    }

    /// <summary>The wording before stays among the revisions.</summary>
    public void Revise(CommitmentDraft draft, string? reason, Id<Person> by, DateTimeOffset at)
    {
        RequireOwner(by);
        RequireRunning();
        var revision = new CommitmentRevision
        {
            Ordinal = _revisions.Count + 1, What = What, ForWhom = ForWhom, DueOn = DueOn, At = at,
            Reason = Text.Required(reason, Text.Line, CommonRules.AReasonIsGiven),
        };
        Take(draft, at.ChinaDay);
        _revisions.Add(revision);
    }

    /// <param name="isDone">报告完成: it now waits for the review.</param>
    public void Report(string? text, DateOnly happenedOn, bool isDone, Id<Person> by, DateTimeOffset at)
    {
        RequireOwner(by);
        RequireRunning();
        Require(happenedOn <= at.ChinaDay, CommitmentRules.OnlyWhatHappenedIsReported);
        _progress.Add(new CommitmentProgress
        {
            Ordinal = _progress.Count + 1, HappenedOn = happenedOn, RecordedAt = at,
            Text = Text.Required(text, Text.Line, CommitmentRules.ProgressSaysSomething),
        });
        if (isDone) State = CommitmentState.Reported;
    }

    private void Take(CommitmentDraft draft, DateOnly today)
    {
        Require(draft.DueOn >= today, CommitmentRules.DueDaysLieAhead);
        (What, ForWhom, DueOn) = (Text.Required(draft.What, Text.Line, CommitmentRules.ACommitmentSaysWhat),
            Text.Required(draft.ForWhom, Text.Title, CommitmentRules.ACommitmentSaysForWhom), draft.DueOn);
    }

    private void RequireOwner(Id<Person> by) => Require(by == OwnerId, CommitmentRules.OneSpeaksForOneself);

    private void RequireRunning()
    {
        Require(State is not CommitmentState.Reviewed, CommitmentRules.ReviewedOnesStay);
        Require(State is CommitmentState.Stated, CommitmentRules.OnlyStatedOnesGoOn);
    }
}
