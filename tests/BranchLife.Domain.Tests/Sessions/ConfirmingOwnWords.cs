using BranchLife.Domain.Sessions;
using BranchLife.Testing.Building;

namespace BranchLife.Domain.Tests.Sessions;

public sealed class ConfirmingOwnWords
{
    [Fact]
    public void begins_when_the_sitting_has_ended_and_is_not_sealed()
    {
        Refused.By(SessionRules.OnlyEndedSessionsHaveMinutes, () => WordsConfirmation.Ask(Identities.Fresh<WordsConfirmation>(), A.Session(), A.Comrade));
        Refused.By(SessionRules.SealedSessionsStay, () => WordsConfirmation.Ask(Identities.Fresh<WordsConfirmation>(), A.Session().Sealed(), A.Comrade));
    }

    [Fact]
    public void is_the_speakers_own_act_alone()
    {
        var road = new WordsRoad();

        foreach (var other in new[] { A.Secretary, A.Recorder, A.Deputy })
        {
            Refused.By(ConfirmationRules.OnlyTheSpeakerConfirms, road.Confirmation, one => one.Confirm(road.Session, road.Words, road.Words.Hash, other, A.Moment));
            Refused.By(ConfirmationRules.OnlyTheSpeakerConfirms, road.Confirmation,
                one => one.AskForChange(Identities.Fresh<ChangeRequest>(), road.Session, road.Words, road.Words.Hash, "改", other, A.Moment));
        }

        Assert.Equal(ConfirmationState.Awaited, road.State);
        Assert.Equal(ConfirmationState.Confirmed, road.Confirmed().State);
    }

    [Fact]
    public void holds_for_the_text_that_was_shown()
    {
        var road = new WordsRoad();
        var shown = road.Words.Hash;
        road.Mended();

        Refused.By(ConfirmationRules.ConfirmedIsTheTextShown, road.Confirmation, one => one.Confirm(road.Session, road.Words, shown, A.Comrade, A.Moment));
        Refused.By(ConfirmationRules.ConfirmedIsTheTextShown, road.Confirmation,
            one => one.AskForChange(Identities.Fresh<ChangeRequest>(), road.Session, road.Words, shown, "改", A.Comrade, A.Moment));
    }

    [Fact]
    public void counts_no_longer_when_the_record_changes_afterwards() =>
        Assert.Equal(ConfirmationState.Awaited, new WordsRoad().Confirmed().Mended().State);

    [Fact]
    public void covers_the_reply_of_the_one_who_gave_it_and_not_of_the_other()
    {
        var (critic, criticised) = (new WordsRoad().Confirmed(), new WordsRoad(A.Secretary).Confirmed());
        critic.Said.Answer(critic.Session, "不接受。");
        criticised.Said.Answer(criticised.Session, "不接受。");

        Assert.Equal((ConfirmationState.Confirmed, ConfirmationState.Awaited), (critic.State, criticised.State));
    }

    [Fact]
    public void is_noted_from_paper_by_who_runs_the_sitting_with_a_sheet_number()
    {
        var road = new WordsRoad();

        Refused.By(ConfirmationRules.PaperHasASheetNumber, road.Confirmation, one => one.MarkOnPaper(road.Session, road.Words, " ", A.Recorder, A.Moment));
        Refused.By(ConfirmationRules.PaperIsMarkedByWhoRunsTheSitting, road.Confirmation, one => one.MarkOnPaper(road.Session, road.Words, "1", A.Deputy, A.Moment));
        Refused.By(ConfirmationRules.PaperIsMarkedByWhoRunsTheSitting, new WordsRoad(A.Recorder).Confirmation,
            one => one.MarkOnPaper(road.Session, road.Words, "1", A.Recorder, A.Moment));
        road.Confirmation.MarkOnPaper(road.Session, road.Words, "签字页第2页", A.Recorder, A.Moment);

        Assert.Equal((ConfirmationState.ConfirmedOnPaper, "签字页第2页", A.Recorder), (road.State, road.Confirmation.SheetNumber, road.Confirmation.MarkedById!.Value));
    }

    [Fact]
    public void may_be_a_request_for_a_change_one_at_a_time()
    {
        var road = new WordsRoad();

        Refused.By(ConfirmationRules.AChangeIsDescribed, road.Confirmation,
            one => one.AskForChange(Identities.Fresh<ChangeRequest>(), road.Session, road.Words, road.Words.Hash, "", A.Comrade, A.Moment));
        road.Asked();
        Assert.Equal(ConfirmationState.ChangeAsked, road.State);
        Refused.By(ConfirmationRules.OneRequestAtATime, () => road.Asked());
        Refused.By(ConfirmationRules.OneRequestAtATime, () => road.Confirmed());
        Refused.By(ConfirmationRules.OneRequestAtATime, road.Confirmation, one => one.MarkOnPaper(road.Session, road.Words, "1", A.Recorder, A.Moment));
    }

    [Fact]
    public void of_a_change_taken_over_waits_for_the_speaker_again()
    {
        var road = new WordsRoad().Asked();

        Refused.By(ConfirmationRules.TakenOverMeansMended, road.Confirmation, one => one.TakeOver(road.Session, road.Words, A.Recorder, A.Moment));
        road.Mended().Confirmation.TakeOver(road.Session, road.Words, A.Recorder, A.Moment);
        Assert.Equal(ConfirmationState.Awaited, road.State);
        Assert.Equal(ConfirmationState.Confirmed, road.Confirmed().State);
    }

    [Fact]
    public void of_a_change_refused_keeps_both_versions()
    {
        var road = new WordsRoad().Asked();

        Refused.By(ConfirmationRules.ADissentHasAReason, road.Confirmation, one => one.KeepAsDissent(road.Session, null, A.Recorder, A.Moment));
        road.Confirmation.KeepAsDissent(road.Session, "两名同志的笔记一致。", A.Recorder, A.Moment);

        Assert.Equal((ConfirmationState.Dissent, true), (road.State, road.State.IsSettled));
        Refused.By(ConfirmationRules.OnlyOpenRequestsAreAnswered, road.Confirmation, one => one.KeepAsDissent(road.Session, "再答。", A.Recorder, A.Moment));
    }

    [Fact]
    public void is_answered_by_host_or_recorder_and_never_by_oneself()
    {
        var own = new WordsRoad(A.Recorder).Asked();

        Refused.By(ConfirmationRules.TheRecorderAnswers, new WordsRoad().Asked().Confirmation, one => one.KeepAsDissent(A.Session().Ended(), "否。", A.Comrade, A.Moment));
        Refused.By(ConfirmationRules.TheRecorderAnswers, own.Confirmation, one => one.KeepAsDissent(own.Session, "否。", A.Recorder, A.Moment));
        own.Confirmation.KeepAsDissent(own.Session, "否。", A.Secretary, A.Moment);
        Assert.Equal(ConfirmationState.Dissent, own.State);
    }

    [Fact]
    public void stands_under_the_seal_with_every_request_and_answer()
    {
        var road = new WordsRoad().Asked("我说的是两个季度。");
        road.Confirmation.KeepAsDissent(road.Session, "两名同志的笔记一致。", A.Recorder, A.Moment);
        var minutes = A.Minutes(road.Session).SignedByBoth();
        var sitting = new SealedSitting(road.Session, [road.Said]) { Confirmations = [road.Confirmation] };
        minutes.Seal(sitting, null, A.Moment);

        Assert.Equal([SealLeafKind.Confirmation, SealLeafKind.Request], SealSheet.Of(minutes, sitting).Leaves.Select(leaf => leaf.Kind).TakeLast(2));
        Assert.Equal(MinutesFault.Record, minutes.FaultIn(sitting with { Confirmations = [] }));
        Assert.Null(minutes.FaultIn(sitting));
        Refused.By(SessionRules.SealedSessionsStay, () => road.Confirmed());
    }

    [Fact]
    public void asks_everybody_who_spoke_or_was_spoken_to()
    {
        var session = A.Session();
        session.Speak(TurnKind.Commentary, A.Guide, "见人见事。");

        Assert.Equal([A.Secretary, A.Comrade, A.Guide], SpokenWords.SpeakersOf(session, [A.Criticism(session)]));
    }
}
