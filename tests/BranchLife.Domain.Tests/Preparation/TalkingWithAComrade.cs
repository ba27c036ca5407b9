using BranchLife.Domain.Meetings;
using BranchLife.Domain.Preparation;
using BranchLife.Testing.Building;

namespace BranchLife.Domain.Tests.Preparation;

public sealed class TalkingWithAComrade
{
    [Fact]
    public void takes_two() =>
        Refused.By(PreparationRules.ATalkHasTwoSides, () => A.Talk(A.Comrade, A.Comrade));

    [Theory]
    [InlineData(MeetingStage.Archived)]
    [InlineData(MeetingStage.Cancelled)]
    [InlineData(MeetingStage.RedoOrdered)]
    public void ends_with_the_road(MeetingStage stage) =>
        Refused.By(MeetingRules.TheRoadHasEnded, () => A.Talk(of: A.Meeting().At(stage)));

    [Fact]
    public void is_between_the_two_in_either_order()
    {
        var talk = A.Talk(A.Secretary, A.Comrade);

        Assert.True(talk.IsBetween(A.Secretary, A.Comrade));
        Assert.True(talk.IsBetween(A.Comrade, A.Secretary));
        Assert.False(talk.IsBetween(A.Comrade, A.AnotherComrade));
        Assert.False(talk.IsBetween(A.Comrade, A.Comrade));
    }

    [Fact]
    public void is_confirmed_by_each_side_for_itself()
    {
        var talk = Recorded;
        Assert.False(talk.IsConfirmed);
        Assert.Equal((A.Moment, null), (talk.FirstConfirmedAt, talk.SecondConfirmedAt));

        talk.Confirm(A.Comrade, A.Moment.AddHours(1));

        Assert.True(talk.IsConfirmed);
        Assert.Equal(A.Moment.AddHours(1), talk.SecondConfirmedAt);
    }

    [Fact]
    public void is_not_confirmed_twice_by_one_side()
    {
        var talk = Recorded;

        talk.Confirm(A.Secretary, A.Moment.AddHours(1));

        Assert.False(talk.IsConfirmed);
        Assert.Equal(A.Moment, talk.FirstConfirmedAt);
    }

    [Fact]
    public void is_nobody_elses_affair()
    {
        Refused.By(PreparationRules.OnlyTheTwoRecord, A.Talk(),
            t => t.Record(A.Today, null, TalkWay.Phone, A.AnotherComrade, A.Moment));
        Refused.By(PreparationRules.OnlyTheTwoRecord, Recorded, t => t.Confirm(A.AnotherComrade, A.Moment));
        Refused.By(PreparationRules.OnlyTheTwoRecord, Recorded, t => t.Note("旁人记录", A.AnotherComrade));
    }

    [Fact]
    public void is_confirmed_only_after_it_was_recorded() =>
        Refused.By(PreparationRules.OnlyRecordedTalksAreConfirmed, A.Talk(), t => t.Confirm(A.Comrade, A.Moment));

    [Fact]
    public void is_recorded_only_after_it_took_place() => Refused.By(
        PreparationRules.OnlyWhatHappenedIsRecorded,
        A.Talk(),
        t => t.Record(A.Tomorrow, null, TalkWay.FaceToFace, A.Secretary, A.Moment));

    [Theory]
    [InlineData("day")]
    [InlineData("way")]
    [InlineData("place")]
    public void asks_the_other_side_again_after_the_record_has_changed(string what)
    {
        var talk = Recorded;
        talk.Confirm(A.Comrade, A.Moment);

        talk.Record(
            what is "day" ? A.Yesterday : A.Today, what is "place" ? "村委会" : "家中",
            what is "way" ? TalkWay.Phone : TalkWay.Visit, A.Comrade, A.Moment.AddHours(1));

        Assert.Equal((null, A.Moment.AddHours(1)), (talk.FirstConfirmedAt, talk.SecondConfirmedAt));
    }

    [Fact]
    public void stays_confirmed_when_the_same_is_recorded_again()
    {
        var talk = Recorded;

        talk.Record(A.Today, " 家中 ", TalkWay.Visit, A.Comrade, A.Moment.AddHours(1));

        Assert.True(talk.IsConfirmed);
    }

    [Fact]
    public void keeps_its_content_for_the_two()
    {
        var talk = Recorded;

        talk.Note(" 谈了家庭困难。 ", A.Comrade);

        Assert.Equal((SensitiveText.From("谈了家庭困难。"), A.Comrade), (talk.Content, talk.NotedById));
        Refused.By(CommonRules.TextTooLong, talk, t => t.Note(new string('字', Text.Paragraph + 1), A.Comrade));
    }

    private static Talk Recorded
    {
        get
        {
            var talk = A.Talk(A.Secretary, A.Comrade);
            talk.Record(A.Today, "家中", TalkWay.Visit, A.Secretary, A.Moment);
            return talk;
        }
    }
}
