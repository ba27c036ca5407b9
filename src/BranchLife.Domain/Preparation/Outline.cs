using BranchLife.Domain.Branches;
using BranchLife.Domain.Meetings;
using BranchLife.Domain.Members;

namespace BranchLife.Domain.Preparation;

/// <summary>发言提纲 of a member, or 对照检查材料 of the branch team: by aspect what is wrong, when, why, what will be done.</summary>
public sealed class Outline : Aggregate<Outline>
{
    private readonly List<OutlineEntry> _entries = [];
    private readonly List<OutlineComment> _comments = [];

    private Outline()
    {
    }

    public required Id<Meeting> MeetingId { get; init; }

    public required Id<Unit> BranchId { get; init; }

    public required OutlineKind Kind { get; init; }

    public required Id<Person> AuthorId { get; init; }

    public OutlineState State { get; private set; }

    /// <summary>What became of last year's promises; comes first in the text.</summary>
    public SensitiveText? LastPromises { get; private set; }

    /// <summary>学习收获.</summary>
    public SensitiveText? StudyGains { get; private set; }

    public DateTimeOffset? SavedAt { get; private set; }

    public DateTimeOffset? HandedInAt { get; private set; }

    public Id<Person>? ReviewedById { get; private set; }

    public IReadOnlyList<OutlineEntry> Entries => _entries;

    public IReadOnlyList<OutlineComment> Comments => _comments;

    /// <summary>Refused outside the time between the valid plan and the session.</summary>
    public static Outline Begin(Id<Outline> id, Meeting meeting, OutlineKind kind, Id<Person> author, IEnumerable<string> aspects)
    {
        Require(meeting.Stage is MeetingStage.Preparing or MeetingStage.ReadyToConvene, MeetingRules.PreparationRuns);
        var outline = new Outline { Id = id, MeetingId = meeting.Id, BranchId = meeting.BranchId, Kind = kind, AuthorId = author };
        outline._entries.AddRange(aspects.Select((aspect, index) => new OutlineEntry(index + 1, aspect)));
        return outline;
    }

    /// <summary>Saves what is written so far; entries that the text does not name stay as they are.</summary>
    public void Write(OutlineText text, DateTimeOffset at)
    {
        Require(State is OutlineState.Draft or OutlineState.Returned, PreparationRules.OnlyOpenOutlinesChange);
        var writings = text.Entries
            .Select(written => _entries.SingleOrDefault(entry => entry.Ordinal == written.Ordinal)?.Cleaned(written)).ToArray();
        (LastPromises, StudyGains, SavedAt) = (
            SensitiveText.From(Text.Optional(text.LastPromises, Text.Paragraph)),
            SensitiveText.From(Text.Optional(text.StudyGains, Text.Paragraph)), at);
        foreach (var write in writings) write?.Invoke();
    }

    /// <summary>Refused while an aspect has no problem, or a comment no answer.</summary>
    public void HandIn(DateTimeOffset at)
    {
        Require(State is OutlineState.Draft or OutlineState.Returned, PreparationRules.OnlyOpenOutlinesChange);
        var empty = _entries.Where(entry => entry.Problem is null).Select(entry => entry.Aspect).ToArray();
        if (empty.Length > 0) throw new RuleViolationException(PreparationRules.EveryAspectIsChecked, string.Join("、", empty));
        Require(_comments.All(comment => comment.Answer is not null), MeetingRules.EveryCommentIsAnswered);
        (State, HandedInAt) = (OutlineState.HandedIn, at);
    }

    /// <param name="entry">The aspect that is meant; null for the whole text.</param>
    /// <param name="text">What the reviewer asks.</param>
    /// <param name="by">Not the author.</param>
    /// <param name="at">When.</param>
    public void Comment(int? entry, string? text, Id<Person> by, DateTimeOffset at)
    {
        Require(State is OutlineState.HandedIn, PreparationRules.OnlyHandedInOutlinesAreReviewed);
        Require(by != AuthorId, PreparationRules.NobodyReviewsTheirOwnOutline);
        _comments.Add(new OutlineComment
        {
            Ordinal = _comments.Count + 1, EntryOrdinal = entry, AuthorId = by, At = at,
            Words = SensitiveText.Required(text, Text.Paragraph, MeetingRules.ACommentSaysSomething),
        });
    }

    public void AnswerComment(int ordinal, string? answer, Id<Person> by)
    {
        Require(by == AuthorId, PreparationRules.TheAuthorAnswers);
        var comment = _comments.SingleOrDefault(comment => comment.Ordinal == ordinal && comment.Answer is null);
        Require(comment is not null, MeetingRules.OnlyOpenCommentsAreAnswered);
        comment!.AnswerWith(SensitiveText.Required(answer, Text.Paragraph, MeetingRules.ACommentSaysSomething));
    }

    /// <summary>Hands the text back with a remark that must be answered.</summary>
    public void Return(int? entry, string? reason, Id<Person> by, DateTimeOffset at)
    {
        Comment(entry, reason, by, at);
        (State, ReviewedById) = (OutlineState.Returned, by);
    }

    public void Accept(Id<Person> by)
    {
        Require(State is OutlineState.HandedIn, PreparationRules.OnlyHandedInOutlinesAreReviewed);
        Require(by != AuthorId, PreparationRules.NobodyReviewsTheirOwnOutline);
        Require(_comments.All(comment => comment.Answer is not null), MeetingRules.EveryCommentIsAnswered);
        (State, ReviewedById) = (OutlineState.Accepted, by);
    }
}
