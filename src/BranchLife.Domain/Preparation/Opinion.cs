using BranchLife.Domain.Branches;
using BranchLife.Domain.Meetings;
using BranchLife.Domain.Members;

namespace BranchLife.Domain.Preparation;

/// <summary>An opinion that was collected before the meeting, for the branch or for one member. It never says who gave it.</summary>
public sealed class Opinion : Aggregate<Opinion>
{
    private Opinion()
    {
    }

    public required Id<Meeting> MeetingId { get; init; }

    public required Id<Unit> BranchId { get; init; }

    public required ProblemOrigin Origin { get; init; }

    /// <summary>Null: for the branch (班子).</summary>
    public required Id<Person>? SubjectId { get; init; }

    public required SensitiveText Words { get; init; }

    /// <summary>Day only; an opinion is not dated more exactly.</summary>
    public required DateOnly ReceivedOn { get; init; }

    /// <summary>Why it does not lead to a problem; null while undecided or when it does.</summary>
    public string? DeclinedReason { get; private set; }

    public DateOnly? FedBackOn { get; private set; }

    public static Opinion Receive(
        Id<Opinion> id, Meeting meeting, ProblemOrigin origin, Id<Person>? subject, string? words, DateOnly on)
    {
        Require(meeting.Stage is not (MeetingStage.Archived or MeetingStage.Cancelled or MeetingStage.RedoOrdered), MeetingRules.TheRoadHasEnded);
        return new Opinion
        {
            Id = id, MeetingId = meeting.Id, BranchId = meeting.BranchId, Origin = origin, SubjectId = subject, ReceivedOn = on,
            Words = SensitiveText.Required(words, Text.Paragraph, PreparationRules.OpinionsSaySomething),
        };
    }

    public void Decline(string? reason) => DeclinedReason = Text.Required(reason, Text.Line, CommonRules.AReasonIsGiven);

    /// <summary>Told to the person it concerns, without names (原汁原味反馈).</summary>
    public void FeedBack(DateOnly on) => FedBackOn ??= on;
}
