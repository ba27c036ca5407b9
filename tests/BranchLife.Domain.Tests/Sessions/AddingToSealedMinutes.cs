using BranchLife.Domain.Members;
using BranchLife.Domain.Sessions;
using BranchLife.Testing.Building;

namespace BranchLife.Domain.Tests.Sessions;

public sealed class AddingToSealedMinutes
{
    private static readonly AdditionText Text = new("会议决定第一句", "整改期限应为十二月三十一日。", "记录时漏写日期。", IsRestricted: false, null);

    [Fact]
    public void begins_after_the_seal() => Refused.By(
        AdditionRules.OnlySealedMinutesAreAddedTo,
        () => MinutesAddition.Propose(Identities.Fresh<MinutesAddition>(), A.Minutes(), Text, 1, A.Secretary, false, A.Moment));

    [Fact]
    public void says_what_and_why()
    {
        Refused.By(AdditionRules.AnAdditionSaysSomething, () => Proposed(Text with { Text = " " }));
        Refused.By(AdditionRules.AnAdditionHasAReason, () => Proposed(Text with { Reason = null }));
    }

    [Fact]
    public void is_for_secretary_host_and_recorder()
    {
        Refused.By(AdditionRules.WhoRanTheSittingAddsToIt, () => Proposed(Text, A.Comrade));
        var (minutes, addition) = Proposed(Text);
        Refused.By(AdditionRules.WhoRanTheSittingAddsToIt, addition, one => Sign(minutes, one, A.Comrade));
        Assert.NotNull(Proposed(Text, A.Comrade, isSecretary: true).Addition);
    }

    [Fact]
    public void takes_two_persons()
    {
        var (minutes, addition) = Proposed(Text);

        Refused.By(AdditionRules.TwoPersonsSign, addition, one => Sign(minutes, one, A.Recorder));
        Sign(minutes, addition, A.Secretary);
        Assert.Equal((true, A.Recorder, A.Secretary), (addition.IsSealed, addition.ProposedById, addition.SignedById!.Value));
    }

    [Fact]
    public void is_signed_as_it_was_shown()
    {
        var (minutes, addition) = Proposed(Text);

        Refused.By(AdditionRules.SignedIsTheTextShown, addition, one => one.Sign(minutes, "x", [], minutes.SealHash, A.Secretary, false, A.Moment));
    }

    [Fact]
    public void leaves_the_sealed_text_as_it_is_and_follows_the_last_seal()
    {
        var (minutes, addition) = Proposed(Text);
        var before = (minutes.Body, minutes.SealHash, minutes.Fingerprint);
        Sign(minutes, addition, A.Secretary);

        Assert.Equal(before, (minutes.Body, minutes.SealHash, minutes.Fingerprint));
        Assert.Equal(minutes.SealHash, addition.PreviousSeal);
        Assert.True(addition.IsAsSealed([]));
        Refused.By(AdditionRules.SealedAdditionsStay, addition, one => Sign(minutes, one, A.Secretary));
        Refused.By(AdditionRules.SealedAdditionsStay, addition, one => one.Withdraw(A.Recorder, A.Moment));
    }

    [Fact]
    public void is_taken_back_by_the_proposer_alone()
    {
        var (minutes, addition) = Proposed(Text);

        Refused.By(AdditionRules.OnlyTheProposerWithdraws, addition, one => one.Withdraw(A.Secretary, A.Moment));
        addition.Withdraw(A.Recorder, A.Moment);
        Refused.By(AdditionRules.SealedAdditionsStay, addition, one => Sign(minutes, one, A.Secretary));
    }

    [Fact]
    public void seals_the_files_that_were_handed_in_with_it()
    {
        var (minutes, addition) = Proposed(Text);
        var file = A.Attachment();
        addition.Sign(minutes, addition.Fingerprint, [file], minutes.SealHash, A.Secretary, false, A.Moment);

        Assert.Equal(addition.Id.Value, file.SealedIn);
        Assert.False(addition.IsAsSealed([]));
        Assert.True(addition.IsAsSealed([file]));
    }

    private static (Minutes Minutes, MinutesAddition Addition) Proposed(AdditionText text, Id<Person>? by = null, bool isSecretary = false)
    {
        var session = A.Session().Ended();
        var minutes = A.Minutes(session).SignedByBoth().Sealed(session);
        return (minutes, MinutesAddition.Propose(Identities.Fresh<MinutesAddition>(), minutes, text, 1, by ?? A.Recorder, isSecretary, A.Moment));
    }

    private static void Sign(Minutes minutes, MinutesAddition addition, Id<Person> by) =>
        addition.Sign(minutes, addition.Fingerprint, [], minutes.SealHash, by, false, A.Moment);
}
