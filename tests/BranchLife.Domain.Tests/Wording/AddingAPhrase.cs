using BranchLife.Domain.Wording;
using BranchLife.Testing.Building;

namespace BranchLife.Domain.Tests.Wording;

public sealed class AddingAPhrase
{
    [Theory]
    [InlineData(null)]
    [InlineData(" ")]
    [InlineData("太")]
    [InlineData("太…")]
    public void takes_two_characters_at_least(string? phrase) =>
        Refused.By(WordingRules.APhraseIsWritten, () => Add(phrase));

    [Fact]
    public void is_done_once() => Refused.By(WordingRules.AddedOnce, () => Add("太拼", "太拼"));

    [Fact]
    public void stays_on_record_when_it_is_taken_off()
    {
        var phrase = Add(" 太拼 ");
        phrase.Remove(A.Secretary, A.Moment.AddDays(1));

        Assert.Equal(("太拼", A.Secretary, A.Moment.AddDays(1)), (phrase.Phrase, phrase.RemovedById!.Value, phrase.RemovedAt!.Value));
        Refused.By(WordingRules.RemovedOnce, phrase, one => one.Remove(A.Secretary, A.Moment));
    }

    private static AddedPhrase Add(string? phrase, params string[] known) =>
        AddedPhrase.Add(Identities.Fresh<AddedPhrase>(), PhraseList.Flattery, phrase, known, A.Secretary, A.Moment);
}
