using BranchLife.Domain.Members;

namespace BranchLife.Domain.Meetings;

public sealed partial class Meeting
{
    private readonly List<PutOffRequest> _putOffRequests = [];

    public IReadOnlyList<PutOffRequest> PutOffRequests => _putOffRequests;

    /// <summary>The latest day to which above has let the meeting be put off.</summary>
    public DateOnly? ConsentedUntil =>
        _putOffRequests.Where(asked => asked is { Kind: PutOffKind.Postpone, Consented: true }).Max(asked => asked.Until);

    public bool HasConsentTo(PutOffKind kind, DateOnly? until = null) => _putOffRequests.Any(asked =>
        asked.Kind == kind && asked.Consented is true && (asked.Until is null || (until is not null && until <= asked.Until)));

    public void AskToPutOff(PutOffKind kind, DateOnly? until, string? reason, Id<Person> by, DateTimeOffset at)
    {
        Require(IsBeforeSession || Stage is MeetingStage.Postponed, MeetingRules.OnlyMeetingsBeforeTheirSessionArePutOff);
        Require(_putOffRequests.All(asked => !asked.IsOpen), MeetingRules.AskedOnceAtATime);
        _putOffRequests.Add(new PutOffRequest
        {
            Ordinal = _putOffRequests.Count + 1, Kind = kind, RequestedById = by, RequestedAt = at,
            Until = kind is PutOffKind.Postpone ? until : null,
            Reason = Text.Required(reason, Text.Line, CommonRules.AReasonIsGiven),
        });
    }

    /// <summary>Above consents, or says why not.</summary>
    public void AnswerPutOff(bool consents, string? answer, Reviewer above, DateTimeOffset at)
    {
        Require(IsBeforeSession || Stage is MeetingStage.Postponed, MeetingRules.OnlyMeetingsBeforeTheirSessionArePutOff);
        var request = _putOffRequests.SingleOrDefault(asked => asked.IsOpen);
        Require(request is not null, MeetingRules.OnlyOpenRequestsAreAnswered);
        Require(above.PersonId != request!.RequestedById, MeetingRules.NobodyGrantsTheirOwnRequest);
        Require(above.OwnBranchId != BranchId, MeetingRules.NobodyReviewsTheirOwnBranch);
        var said = consents ? Text.Optional(answer, Text.Line) : Text.Required(answer, Text.Line, CommonRules.AReasonIsGiven);
        request.AnswerWith(consents, said, above.PersonId, at);
    }
}
