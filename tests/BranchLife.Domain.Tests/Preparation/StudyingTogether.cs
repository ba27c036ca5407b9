using BranchLife.Domain.Meetings;
using BranchLife.Domain.Preparation;
using BranchLife.Testing.Building;

namespace BranchLife.Domain.Tests.Preparation;

public sealed class StudyingTogether
{
    private static readonly StudyEntry Entry =
        new(StudyMode.Group, "学习党章", A.Yesterday, 90, "村党群服务中心", [A.Secretary, A.Comrade, A.Comrade]);

    private static StudySession Recorded =>
        StudySession.Record(Identities.Fresh<StudySession>(), A.Meeting().Preparing(), Entry, A.Today);

    [Fact]
    public void lists_everybody_once()
    {
        Assert.Equal([A.Secretary, A.Comrade], Recorded.Attendances.Select(line => line.PersonId));
        Assert.Equal(("学习党章", 90, A.Yesterday), (Recorded.Topic, Recorded.DurationMinutes, Recorded.HeldOn));
    }

    [Theory]
    [InlineData(MeetingStage.Archived)]
    [InlineData(MeetingStage.Cancelled)]
    [InlineData(MeetingStage.RedoOrdered)]
    public void ends_with_the_road(MeetingStage stage) => Refused.By(
        MeetingRules.TheRoadHasEnded,
        () => StudySession.Record(Identities.Fresh<StudySession>(), A.Meeting().At(stage), Entry, A.Today));

    [Fact]
    public void need_not_name_what_was_ticked_on_the_study_list()
    {
        var study = Recorded;

        study.Correct(Entry with { Topic = null, Materials = ["《党章》", "《准则》", "《党章》"] }, A.Today);

        Assert.Equal("《党章》、《准则》", study.Topic);
        Assert.Equal(["《党章》", "《准则》"], study.Readings.Select(reading => reading.Title));
    }

    [Fact]
    public void keeps_who_stays_and_takes_in_who_comes()
    {
        var study = Recorded;

        study.Attend([A.Comrade, A.AnotherComrade]);

        Assert.Equal([A.Comrade, A.AnotherComrade], study.Attendances.Select(line => line.PersonId));
        Refused.By(PreparationRules.SomebodyStudied, study, s => s.Attend([]));
    }

    [Fact]
    public void may_be_of_today() =>
        Assert.Equal(A.Today, StudySession.Record(
            Identities.Fresh<StudySession>(), A.Meeting(), Entry with { HeldOn = A.Today }, A.Today).HeldOn);

    [Fact]
    public void has_happened_with_a_topic_and_somebody_present()
    {
        Refused.By(PreparationRules.OnlyWhatHappenedIsRecorded, Recorded,
            s => s.Correct(Entry with { HeldOn = A.Tomorrow }, A.Today));
        Refused.By(PreparationRules.StudyHasATopic, Recorded, s => s.Correct(Entry with { Topic = " " }, A.Today));
        Refused.By(PreparationRules.SomebodyStudied, Recorded, s => s.Correct(Entry with { Attendees = [] }, A.Today));
        Refused.By(CommonRules.TextTooLong, Recorded,
            s => s.Correct(Entry with { Topic = "学习条例", Place = new string('字', Text.Line + 1) }, A.Today));
    }

    [Theory]
    [InlineData(0, false)]
    [InlineData(1, true)]
    [InlineData(1_440, true)]
    [InlineData(1_441, false)]
    public void lasts_between_a_minute_and_a_day(int minutes, bool taken)
    {
        var (session, entry) = (Recorded, Entry with { DurationMinutes = minutes });

        if (taken) session.Correct(entry, A.Today);
        else Refused.By(PreparationRules.StudyHasALength, session, s => s.Correct(entry, A.Today));

        Assert.Equal(taken ? minutes : 90, session.DurationMinutes);
    }
}
