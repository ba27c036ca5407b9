using BranchLife.Domain.Branches;
using BranchLife.Domain.Meetings;

namespace BranchLife.Domain.Preparation;

/// <summary>意见反馈: what came of the opinions, gathered up by the secretary in own words and told to the whole branch, without names.</summary>
public sealed class OpinionFeedback : Aggregate<OpinionFeedback>
{
    private readonly List<OpinionAnswer> _answers = [];

    private OpinionFeedback()
    {
    }

    public required Id<Meeting> MeetingId { get; init; }

    public required Id<Unit> BranchId { get; init; }

    /// <summary>Null: a draft that only the committee sees.</summary>
    public DateOnly? PublishedOn { get; private set; }

    public IReadOnlyList<OpinionAnswer> Answers => _answers;

    public static OpinionFeedback Begin(Id<OpinionFeedback> id, Meeting meeting)
    {
        Require(meeting.Stage is not (MeetingStage.Archived or MeetingStage.Cancelled or MeetingStage.RedoOrdered), MeetingRules.TheRoadHasEnded);
        return new OpinionFeedback { Id = id, MeetingId = meeting.Id, BranchId = meeting.BranchId };
    }

    public void Write(IEnumerable<(string? Gist, string? Answer)> answers)
    {
        Require(PublishedOn is null, OpinionBoxRules.FeedbackIsTakenBackBeforeItChanges);
        _answers.Clear();
        foreach (var (gist, answer) in answers)
        {
            _answers.Add(new OpinionAnswer(
                _answers.Count + 1,
                Text.Required(gist, Text.Paragraph, OpinionBoxRules.FeedbackSaysSomething),
                Text.Required(answer, Text.Paragraph, OpinionBoxRules.FeedbackSaysSomething)));
        }
    }

    public void Publish(DateOnly on)
    {
        Require(_answers.Count > 0, OpinionBoxRules.FeedbackSaysSomething);
        PublishedOn ??= on;
    }

    public void TakeBack() => PublishedOn = null;
}
