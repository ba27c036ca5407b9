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

    /// <summary>Out of a box always 群众提: what the writer said of themselves stays in the box's count.</summary>
    public required ProblemOrigin Origin { get; init; }

    /// <summary>Null: for the branch (班子), or for a member who is still to be found in the words.</summary>
    public Id<Person>? SubjectId { get; private set; }

    /// <summary>Came without a name, out of the box.</summary>
    public required bool IsAnonymous { get; init; }

    /// <summary>Meant for a member; the secretary reads in the words for whom.</summary>
    public bool AwaitsSubject { get; private set; }

    public required string? Aspect { get; init; }

    public required SensitiveText Words { get; init; }

    /// <summary>Day only; an opinion is not dated more exactly. Out of a box: its last day, for all the same.</summary>
    public required DateOnly ReceivedOn { get; init; }

    /// <summary>Why it does not lead to a problem; null while undecided or when it does.</summary>
    public string? DeclinedReason { get; private set; }

    public DateOnly? FedBackOn { get; private set; }

    /// <summary>The 公示 to which it was given; null before it.</summary>
    public Id<Publicity.PublicNotice>? PublicNoticeId { get; private set; }

    public static Opinion Receive(
        Id<Opinion> id, Meeting meeting, ProblemOrigin origin, Id<Person>? subject, string? words, DateOnly on, string? aspect = null)
    {
        Require(meeting.Stage is not (MeetingStage.Archived or MeetingStage.Cancelled or MeetingStage.RedoOrdered), MeetingRules.TheRoadHasEnded);
        return new Opinion
        {
            Id = id, MeetingId = meeting.Id, BranchId = meeting.BranchId, Origin = origin, SubjectId = subject, ReceivedOn = on,
            IsAnonymous = false, Aspect = Text.Optional(aspect, Text.Name),
            Words = SensitiveText.Required(words, Text.Paragraph, PreparationRules.OpinionsSaySomething),
        };
    }

    /// <summary>群众提, about the branch, after a 公示 was put up.</summary>
    public static Opinion AnswerTo(Id<Opinion> id, Meeting meeting, Publicity.PublicNotice notice, string? words, DateOnly on)
    {
        Require(notice.State is Publicity.PublicNoticeState.Approved && notice.MeetingId == meeting.Id, Publicity.PublicNoticeRules.FeedbackBelongsToACopy);
        var opinion = Receive(id, meeting, ProblemOrigin.Masses, null, words, on);
        opinion.PublicNoticeId = notice.Id;
        return opinion;
    }

    internal static Opinion FromBox(Id<Opinion> id, OpinionBox box, AnonymousOpinion slip, bool keepsAspect, DateOnly on) => new()
    {
        Id = id, MeetingId = box.MeetingId, BranchId = box.BranchId, Origin = ProblemOrigin.Masses, IsAnonymous = true,
        AwaitsSubject = slip.IsForMember, Aspect = keepsAspect ? slip.Aspect : null, Words = slip.Words, ReceivedOn = on,
    };

    /// <summary>The secretary has read whom the words mean; null: they mean the branch after all.</summary>
    public void Concern(Id<Person>? subject)
    {
        Require(AwaitsSubject, OpinionBoxRules.OnlyOpinionsOnAMemberAreAddressed);
        (SubjectId, AwaitsSubject) = (subject, false);
    }

    public void Decline(string? reason) => DeclinedReason = Text.Required(reason, Text.Line, CommonRules.AReasonIsGiven);

    /// <summary>Told to the person it concerns, without names (原汁原味反馈).</summary>
    public void FeedBack(DateOnly on) => FedBackOn ??= on;
}
