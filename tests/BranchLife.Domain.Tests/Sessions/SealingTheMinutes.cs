using BranchLife.Domain.Meetings;
using BranchLife.Domain.Sessions;
using BranchLife.Testing.Building;

namespace BranchLife.Domain.Tests.Sessions;

public sealed class SealingTheMinutes
{
    private const string Body = "应到5人，实到5人。";
    private const string Restricted = "林向前：走访群众少。";
    private static readonly Id<Minutes> Kept = Identities.Fresh<Minutes>();

    private static readonly MeetingSession Sitting = A.Session().Ended();

    [Fact]
    public void begins_when_the_session_has_ended() =>
        Refused.By(SessionRules.OnlyEndedSessionsHaveMinutes,
            () => Minutes.Of(Identities.Fresh<Minutes>(), A.Session()));

    [Fact]
    public void takes_two_persons()
    {
        var session = A.Session().Ended();

        Refused.By(SessionRules.TwoPersonsSign, A.Minutes(session), m => m.Seal(new SealedSitting(session, []), null, A.Moment));
        Refused.By(SessionRules.TwoPersonsSign, A.Minutes(session).SignedByHost(),
            m => m.Seal(new SealedSitting(session, []), null, A.Moment));
        Refused.By(SessionRules.TwoPersonsSign, A.Minutes(session).SignedByRecorder(),
            m => m.Seal(new SealedSitting(session, []), null, A.Moment));
        Assert.False(session.IsSealed);
    }

    [Fact]
    public void closes_minutes_and_session_for_good()
    {
        var session = A.Session().Ended();
        var minutes = A.Minutes(session).SignedByBoth();

        minutes.Seal(new SealedSitting(session, []), "a1b2", A.Moment);

        Assert.True(session.IsSealed);
        Assert.Equal((true, A.Moment, "a1b2"), (minutes.IsSealed, minutes.SealedAt!.Value, minutes.PreviousSeal));
        Assert.Matches("^[0-9a-f]{64}$", minutes.SealHash);
        Refused.By(SessionRules.SealedSessionsStay, minutes, m => m.Assemble("改写。", null));
        Refused.By(SessionRules.SealedSessionsStay, minutes, m => m.Sign(m.Fingerprint, A.Secretary, A.Moment));
        Refused.By(SessionRules.SealedSessionsStay, minutes, m => m.Seal(new SealedSitting(session, []), null, A.Moment));
    }

    [Fact]
    public void is_signed_by_host_and_recorder_only_each_once()
    {
        Refused.By(SessionRules.OnlyHostAndRecorderSign, A.Minutes(), m => m.Sign(m.Fingerprint, A.Comrade, A.Moment));
        Refused.By(SessionRules.SignedOnce, A.Minutes().SignedByHost(),
            m => m.Sign(m.Fingerprint, A.Secretary, A.Moment));
        Assert.Equal([(A.Secretary, true), (A.Recorder, false)],
            A.Minutes().SignedByBoth().Signatures.Select(signature => (signature.PersonId, signature.IsHost)));
    }

    [Fact]
    public void is_signed_as_it_was_shown()
    {
        var minutes = A.Minutes();
        var shown = minutes.Fingerprint;
        minutes.Assemble(Body, SensitiveText.From(Restricted + "接受。"));

        Refused.By(SessionRules.SignedTextIsTheTextShown, minutes, m => m.Sign(shown, A.Secretary, A.Moment));
    }

    [Theory]
    [InlineData(Body, Restricted, 2)]
    [InlineData(" " + Body + " ", Restricted, 2)]
    [InlineData("应到5人，实到4人。", Restricted, 0)]
    [InlineData(Body, "林向前：走访群众较少。", 0)]
    [InlineData(Body, null, 0)]
    public void is_signed_again_after_the_text_has_changed(string body, string? restricted, int signatures)
    {
        var minutes = A.Minutes().SignedByBoth();

        minutes.Assemble(body, SensitiveText.From(restricted));

        Assert.Equal(signatures, minutes.Signatures.Count);
    }

    [Fact]
    public void says_something() =>
        Refused.By(MeetingRules.MinutesSaySomething, A.Minutes().SignedByBoth(), m => m.Assemble(" ", null));

    [Fact]
    public void changes_with_every_character_and_with_the_seal_before()
    {
        string[] seals =
        [
            SealOf(Body, Restricted, null), SealOf("应到5人，实到4人。", Restricted, null), SealOf(Body, "林向前：走访群众多。", null),
            SealOf(Body, null, null), SealOf(Body, Restricted, "a1b2"), SealOf(Body, Restricted, "a1b3"),
            SealOf(Body + Restricted[..1], Restricted[1..], null),
            SealOf(Body, Restricted, null, A.Moment.AddSeconds(1)),
        ];

        Assert.Distinct(seals);
        Assert.Equal(seals[0], SealOf(Body, Restricted, null));
    }

    [Fact]
    public void covers_the_same_instant_however_it_is_written() => Assert.Equal(
        SealOf(Body, Restricted, null), SealOf(Body, Restricted, null, A.Moment.ToOffset(TimeSpan.Zero)));

    [Fact]
    public void tells_what_no_longer_is_what_was_sealed()
    {
        var session = A.Session();
        var said = A.Criticism(session);
        var minutes = A.Minutes(session.Ended()).SignedByBoth().Sealed(session, said: [said]);

        Assert.Null(minutes.FaultIn(new SealedSitting(session, [said])));
        Assert.Equal(MinutesFault.Record, minutes.FaultIn(new SealedSitting(session, [])));
        Assert.Equal(MinutesFault.Record, minutes.FaultIn(new SealedSitting(session, [said, A.Criticism(A.Session())])));
        Assert.Equal(MinutesFault.NotSealed, A.Minutes(session).FaultIn(new SealedSitting(session, [said])));
    }

    private static string SealOf(string body, string? restricted, string? previous, DateTimeOffset? signedAt = null)
    {
        var session = Sitting;
        var minutes = Minutes.Of(Kept, session);
        minutes.Assemble(body, SensitiveText.From(restricted));
        minutes.Sign(minutes.Fingerprint, A.Secretary, signedAt ?? A.Moment);
        minutes.Sign(minutes.Fingerprint, A.Recorder, A.Moment);
        minutes.Seal(new SealedSitting(session, []), previous, A.Moment);
        return minutes.SealHash!;
    }

    [Fact]
    public void is_refused_while_the_records_say_something_else()
    {
        var minutes = A.Minutes();

        minutes.RequireToTell(minutes.RestrictedPart);
        Refused.By(SessionRules.MinutesTellWhatWasRecorded, minutes, m => m.RequireToTell(SensitiveText.From("林向前：走访群众较少。")));
        Refused.By(SessionRules.MinutesTellWhatWasRecorded, minutes, m => m.RequireToTell(null));
    }

    [Fact]
    public void has_room_for_whole_speeches_but_not_for_everything() => Refused.By(
        CommonRules.TextTooLong, A.Minutes(), m => m.Assemble(new string('字', Minutes.BodyLength + 1), m.RestrictedPart));
}
