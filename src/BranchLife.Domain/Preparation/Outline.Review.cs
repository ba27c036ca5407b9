using BranchLife.Domain.Meetings;
using BranchLife.Domain.Members;

namespace BranchLife.Domain.Preparation;

public sealed partial class Outline
{
    /// <param name="anchor">The paragraph that is meant; null for the whole text.</param>
    /// <param name="kind">What it finds fault with.</param>
    /// <param name="text">What the reviewer asks.</param>
    /// <param name="by">Not the author.</param>
    /// <param name="at">When.</param>
    public void Comment(OutlineAnchor? anchor, RemarkKind kind, string? text, Id<Person> by, DateTimeOffset at) =>
        Remark(anchor, kind, text, by, at, isReturn: false);

    /// <summary>Hands the text back with a remark that must be answered.</summary>
    public void Return(OutlineAnchor? anchor, RemarkKind kind, string? reason, Id<Person> by, DateTimeOffset at)
    {
        Remark(anchor, kind, reason, by, at, isReturn: true);
        (State, ReviewedById) = (OutlineState.Returned, by);
    }

    /// <param name="ordinal">Of the remark.</param>
    /// <param name="way">By a change, which must be there to see, or by an explanation, which must be written.</param>
    /// <param name="answer">May be left out with a change.</param>
    /// <param name="by">The author.</param>
    /// <param name="commented">The version that the remark was about.</param>
    public void AnswerComment(int ordinal, AnswerWay way, string? answer, Id<Person> by, OutlineVersion? commented)
    {
        Require(by == AuthorId, PreparationRules.TheAuthorAnswers);
        var comment = _comments.SingleOrDefault(comment => comment.Ordinal == ordinal && comment.Answer is null);
        Require(comment is not null, MeetingRules.OnlyOpenCommentsAreAnswered);
        Require(way is AnswerWay.Explained || IsChanged(comment!, commented), OutlineRules.ChangedMeansChanged);
        var words = way is AnswerWay.Changed && string.IsNullOrWhiteSpace(answer) ? way.Word : answer;
        comment!.AnswerWith(way, SensitiveText.Required(words, Text.Paragraph, MeetingRules.ACommentSaysSomething));
    }

    public void Accept(Id<Person> by)
    {
        Require(State is OutlineState.HandedIn, PreparationRules.OnlyHandedInOutlinesAreReviewed);
        Require(by != AuthorId, PreparationRules.NobodyReviewsTheirOwnOutline);
        Require(_comments.All(comment => comment.Answer is not null), MeetingRules.EveryCommentIsAnswered);
        (State, ReviewedById) = (OutlineState.Accepted, by);
    }

    private void Remark(OutlineAnchor? anchor, RemarkKind kind, string? text, Id<Person> by, DateTimeOffset at, bool isReturn)
    {
        Require(State is OutlineState.HandedIn, PreparationRules.OnlyHandedInOutlinesAreReviewed);
        Require(by != AuthorId, PreparationRules.NobodyReviewsTheirOwnOutline);
        Require(anchor is null || Passages().Any(passage => passage.IsAt(anchor.Part, anchor.Number)), OutlineRules.AnchorsStandInTheText);
        _comments.Add(new OutlineComment
        {
            Ordinal = _comments.Count + 1, Kind = kind, OnVersion = VersionsKept, Part = anchor?.Part, Number = anchor?.Number ?? 0,
            Paragraph = anchor?.Paragraph ?? 0, AuthorId = by, At = at, IsReturn = isReturn,
            Words = SensitiveText.Required(text, Text.Paragraph, MeetingRules.ACommentSaysSomething),
        });
    }

    private bool IsChanged(OutlineComment comment, OutlineVersion? commented)
    {
        if (commented is null || commented.OutlineId != Id || commented.Number != comment.OnVersion) return false;

        var (before, now) = (Meant(commented.Passages, comment), Meant(Passages(), comment));
        return !before.SequenceEqual(now);
    }

    private static List<(OutlinePart, int, PromiseResult?, SensitiveText?)> Meant(IEnumerable<OutlinePassage> passages, OutlineComment comment) =>
        [.. passages.OrderBy(passage => passage.Ordinal).Where(passage => comment.Part is not { } part || passage.IsAt(part, comment.Number))
            .Select(passage => (passage.Part, passage.Number, passage.Result, passage.Words))];
}
