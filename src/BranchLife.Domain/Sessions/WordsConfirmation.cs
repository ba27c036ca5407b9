using BranchLife.Domain.Branches;
using BranchLife.Domain.Meetings;
using BranchLife.Domain.Members;

namespace BranchLife.Domain.Sessions;

/// <summary>
/// 发言核对: one speaker, and the record of what he said in one sitting, of the criticism he received and of his reply. He confirms,
/// or asks for a change; the recorder mends the record or keeps both versions. Sealed with the sitting.
/// </summary>
public sealed class WordsConfirmation : Aggregate<WordsConfirmation>
{
    private readonly List<ChangeRequest> _requests = [];

    private WordsConfirmation()
    {
    }

    public required Id<MeetingSession> SessionId { get; init; }

    public required Id<Meeting> MeetingId { get; init; }

    public required Id<Unit> BranchId { get; init; }

    public required Id<Person> SpeakerId { get; init; }

    public DateTimeOffset? ConfirmedAt { get; private set; }

    /// <summary>Of the words that were confirmed, see <see cref="SpokenWords"/>.</summary>
    public string? ConfirmedHash { get; private set; }

    /// <summary>Where the speaker has signed on paper.</summary>
    public string? SheetNumber { get; private set; }

    public Id<Person>? MarkedById { get; private set; }

    public bool IsSealed { get; private set; }

    public IReadOnlyList<ChangeRequest> Requests => _requests;

    public bool HasOpenRequest => _requests.Any(request => request.IsOpen);

    public static WordsConfirmation Ask(Id<WordsConfirmation> id, MeetingSession session, Id<Person> speaker)
    {
        Require(session.EndedAt is not null, SessionRules.OnlyEndedSessionsHaveMinutes);
        Require(!session.IsSealed, SessionRules.SealedSessionsStay);
        return new WordsConfirmation
        {
            Id = id, SessionId = session.Id, MeetingId = session.MeetingId, BranchId = session.BranchId, SpeakerId = speaker,
        };
    }

    /// <param name="current">The words as they are recorded now; a confirmation of other words counts no longer.</param>
    public ConfirmationState StateOf(SpokenWords current) => this switch
    {
        { HasOpenRequest: true } => ConfirmationState.ChangeAsked,
        { ConfirmedHash: { } hash } when hash == current.Hash => SheetNumber is null ? ConfirmationState.Confirmed : ConfirmationState.ConfirmedOnPaper,
        _ when _requests is [.., { TakenOver: false } last] && last.WordsHash == current.Hash => ConfirmationState.Dissent,
        _ => ConfirmationState.Awaited,
    };

    public void Confirm(MeetingSession session, SpokenWords current, string hashShown, Id<Person> by, DateTimeOffset at)
    {
        RequireSpeaker(session, by);
        Require(hashShown == current.Hash, ConfirmationRules.ConfirmedIsTheTextShown);
        Require(!HasOpenRequest, ConfirmationRules.OneRequestAtATime);
        (ConfirmedAt, ConfirmedHash, SheetNumber, MarkedById) = (at, current.Hash, null, null);
    }

    public void AskForChange(
        Id<ChangeRequest> id, MeetingSession session, SpokenWords current, string hashShown, string? text, Id<Person> by, DateTimeOffset at)
    {
        RequireSpeaker(session, by);
        Require(hashShown == current.Hash, ConfirmationRules.ConfirmedIsTheTextShown);
        Require(!HasOpenRequest, ConfirmationRules.OneRequestAtATime);
        var words = SensitiveText.Required(text, Text.Paragraph, ConfirmationRules.AChangeIsDescribed);
        (ConfirmedAt, ConfirmedHash, SheetNumber, MarkedById) = (null, null, null, null);
        _requests.Add(new ChangeRequest { Id = id, Ordinal = _requests.Count + 1, Text = words, AskedAt = at, WordsHash = current.Hash });
    }

    /// <summary>The speaker has signed on paper what is recorded now; an open request is settled by that.</summary>
    public void MarkOnPaper(MeetingSession session, SpokenWords current, string? sheet, Id<Person> by, DateTimeOffset at)
    {
        Require(!session.IsSealed, SessionRules.SealedSessionsStay);
        Require(Runs(session, by) && by != SpeakerId, ConfirmationRules.PaperIsMarkedByWhoRunsTheSitting);
        Require(!HasOpenRequest, ConfirmationRules.OneRequestAtATime);
        var number = Text.Required(sheet, Text.Name, ConfirmationRules.PaperHasASheetNumber);
        (ConfirmedAt, ConfirmedHash, SheetNumber, MarkedById) = (at, current.Hash, number, by);
    }

    /// <summary>Refused while the record still says what it said when the change was asked for.</summary>
    public void TakeOver(MeetingSession session, SpokenWords current, Id<Person> by, DateTimeOffset at)
    {
        var request = Open(session, by);
        Require(current.Hash != request.WordsHash, ConfirmationRules.TakenOverMeansMended);
        request.AnswerWith(takenOver: true, null, by, at);
    }

    /// <summary>异议: the record stays, what the speaker says instead stands beside it, with the reason.</summary>
    public void KeepAsDissent(MeetingSession session, string? reason, Id<Person> by, DateTimeOffset at)
    {
        var request = Open(session, by);
        request.AnswerWith(takenOver: false, SensitiveText.Required(reason, Text.Paragraph, ConfirmationRules.ADissentHasAReason), by, at);
    }

    internal void Seal() => IsSealed = true;

    private ChangeRequest Open(MeetingSession session, Id<Person> by)
    {
        Require(!session.IsSealed, SessionRules.SealedSessionsStay);
        Require(Runs(session, by) && by != SpeakerId, ConfirmationRules.TheRecorderAnswers);
        var request = _requests.SingleOrDefault(request => request.IsOpen);
        Require(request is not null, ConfirmationRules.OnlyOpenRequestsAreAnswered);
        return request!;
    }

    private void RequireSpeaker(MeetingSession session, Id<Person> by)
    {
        Require(!session.IsSealed, SessionRules.SealedSessionsStay);
        Require(by == SpeakerId, ConfirmationRules.OnlyTheSpeakerConfirms);
    }

    private static bool Runs(MeetingSession session, Id<Person> person) => session.HostId == person || session.RecorderId == person;
}
