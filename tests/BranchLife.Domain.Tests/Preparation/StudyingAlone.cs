using BranchLife.Domain.Meetings;
using BranchLife.Domain.Preparation;
using BranchLife.Testing.Building;

namespace BranchLife.Domain.Tests.Preparation;

public sealed class StudyingAlone
{
    private static readonly StudyEntry Entry = new(StudyMode.Self, "自学党章", A.Yesterday, 45, null, []);

    private static StudySession Own =>
        StudySession.RecordOwn(Identities.Fresh<StudySession>(), A.Meeting().Preparing(), A.Comrade, Entry, A.Today);

    [Fact]
    public void is_the_owners_and_nobody_elses_whoever_is_named()
    {
        var study = Own;

        study.Correct(Entry with { Mode = StudyMode.Online, Attendees = [A.Secretary, A.AnotherComrade] }, A.Today);

        Assert.Equal([A.Comrade], study.Attendances.Select(line => line.PersonId));
        Assert.False(study.IsOfBranch);
        Refused.By(PreparationRules.OwnStudyIsAlone, study, s => s.Attend([A.Secretary]));
    }

    [Theory]
    [InlineData(StudyMode.Self, true)]
    [InlineData(StudyMode.Online, true)]
    [InlineData(StudyMode.Group, false)]
    [InlineData(StudyMode.Lecture, false)]
    [InlineData(StudyMode.Seminar, false)]
    [InlineData(StudyMode.Visit, false)]
    [InlineData(StudyMode.Delivered, false)]
    public void is_what_one_can_do_alone(StudyMode mode, bool taken)
    {
        var study = Own;

        if (taken) study.Correct(Entry with { Mode = mode }, A.Today);
        else Refused.By(PreparationRules.OwnStudyIsAlone, study, s => s.Correct(Entry with { Mode = mode }, A.Today));
    }

    [Fact]
    public void has_happened()
        => Refused.By(PreparationRules.OnlyWhatHappenedIsRecorded, Own, s => s.Correct(Entry with { HeldOn = A.Tomorrow }, A.Today));

    [Theory]
    [InlineData(MeetingStage.Archived)]
    [InlineData(MeetingStage.Cancelled)]
    [InlineData(MeetingStage.RedoOrdered)]
    public void is_registered_and_withdrawn_until_the_road_ends(MeetingStage stage)
    {
        Own.Withdraw(A.Meeting().Preparing());
        Refused.By(MeetingRules.TheRoadHasEnded, Own, s => s.Withdraw(A.Meeting().At(stage)));
        Refused.By(MeetingRules.TheRoadHasEnded,
            () => StudySession.RecordOwn(Identities.Fresh<StudySession>(), A.Meeting().At(stage), A.Comrade, Entry, A.Today));
    }

    [Fact]
    public void is_all_that_can_be_withdrawn()
    {
        var study = StudySession.Record(Identities.Fresh<StudySession>(), A.Meeting().Preparing(), Entry with { Attendees = [A.Comrade] }, A.Today);

        Refused.By(PreparationRules.OnlyOwnStudyIsWithdrawn, study, s => s.Withdraw(A.Meeting().Preparing()));
        Assert.True(study.IsOfBranch);
    }
}
