using System.Reflection;
using BranchLife.Domain.Meetings;
using BranchLife.Domain.Members;
using BranchLife.Domain.Preparation;
using BranchLife.Testing.Building;

namespace BranchLife.Domain.Tests.Preparation;

public sealed class KeepingAnOpinionBox
{
    private static readonly Period Days = new(A.Today, A.Tomorrow);
    private static readonly DateOnly Later = A.Tomorrow.AddDays(1);

    [Fact]
    public void draws_links_that_nobody_guesses()
    {
        var random = new Random(7);

        var links = Enumerable.Range(0, 1_000).Select(_ => BoxLink.Draw(random.NextBytes).Token).ToArray();

        Assert.Distinct(links);
        Assert.All(links, link => Assert.Matches("^[a-z2-7]{26}$", link));
    }

    [Fact]
    public void stands_on_its_days_while_the_meeting_is_ahead()
    {
        var box = SetUp();

        Assert.False(box.Accepts(MeetingStage.Preparing, A.Today.AddDays(-1)));
        Assert.True(box.Accepts(MeetingStage.Preparing, A.Tomorrow));
        Assert.True(box.Accepts(MeetingStage.Planning, A.Tomorrow));
        Assert.False(box.Accepts(MeetingStage.Preparing, Later));
        Assert.False(box.Accepts(MeetingStage.InSession, A.Today));
    }

    [Theory]
    [InlineData(MeetingStage.InSession)]
    [InlineData(MeetingStage.Held)]
    [InlineData(MeetingStage.Cancelled)]
    public void is_set_up_before_the_meeting_only(MeetingStage stage) => Refused.By(
        OpinionBoxRules.BoxesStandBeforeTheMeeting,
        () => OpinionBox.SetUp(Identities.Fresh<OpinionBox>(), A.Meeting().At(stage), Link(1), Days, A.Today));

    [Fact]
    public void closes_after_today_and_not_after_the_meeting()
    {
        var meeting = A.Meeting().Preparing();

        Refused.By(OpinionBoxRules.BoxesCloseInTime, () => SetUp(meeting, new Period(A.Today, null)));
        Refused.By(OpinionBoxRules.BoxesCloseInTime, () => SetUp(meeting, new Period(A.Today.AddDays(-3), A.Today.AddDays(-1))));
        Refused.By(OpinionBoxRules.BoxesCloseInTime, () => SetUp(meeting, new Period(A.Today, meeting.HeldOn!.Value.AddDays(1))));
    }

    [Fact]
    public void changes_days_and_link_while_it_stands()
    {
        var meeting = A.Meeting().Preparing();
        var box = SetUp(meeting);
        var before = box.Token;

        box.ReplaceLink(meeting, Link(2), A.Today);
        box.Reschedule(meeting, new Period(A.Today, Later), A.Today);

        Assert.NotEqual(before, box.Token);
        Assert.Equal(Later, box.ClosesOn);
    }

    [Fact]
    public void stays_closed()
    {
        var meeting = A.Meeting().Preparing();
        var box = SetUp(meeting);

        box.Close(meeting, A.Today);

        Assert.False(box.Accepts(meeting.Stage, A.Today));
        Refused.By(OpinionBoxRules.AClosedBoxStaysClosed, box, b => b.Close(meeting, A.Today));
        Refused.By(OpinionBoxRules.AClosedBoxStaysClosed, box, b => b.ReplaceLink(meeting, Link(2), A.Today));
        Refused.By(OpinionBoxRules.AClosedBoxStaysClosed, box, b => b.Reschedule(meeting, new Period(A.Today, Later), A.Today));
    }

    [Fact]
    public void is_looked_into_once_and_not_before_it_is_over()
    {
        var box = SetUp();
        Refused.By(OpinionBoxRules.NobodyLooksIntoAnOpenBox, box, b => Empty(b, 3, A.Tomorrow));

        Empty(box, 3, Later);

        Assert.Equal((Later, 3), (box.EmptiedOn, box.Received));
        Refused.By(OpinionBoxRules.ABoxIsEmptiedOnce, box, b => Empty(b, 3, Later));
    }

    [Theory]
    [InlineData(4, null, 0)]
    [InlineData(5, 2, 5)]
    public void breaks_down_from_five_up(int count, int? fromMembers, int withAspect)
    {
        var box = SetUp();

        var opinions = Empty(box, count, Later);

        Assert.Equal(fromMembers, box.FromMembers);
        Assert.Equal(withAspect, opinions.Count(opinion => opinion.Aspect is not null));
        Assert.All(opinions, opinion => Assert.Equal(
            (ProblemOrigin.Masses, true, A.Tomorrow), (opinion.Origin, opinion.IsAnonymous, opinion.ReceivedOn)));
    }

    [Fact]
    public void leaves_it_to_the_secretary_whom_the_words_mean()
    {
        var opinion = Empty(SetUp(), 5, Later).First(one => one.AwaitsSubject);

        opinion.Concern(A.Comrade);

        Assert.Equal(((Id<Person>?)A.Comrade, false), (opinion.SubjectId, opinion.AwaitsSubject));
        Refused.By(OpinionBoxRules.OnlyOpinionsOnAMemberAreAddressed, opinion, one => one.Concern(A.Secretary));
    }

    [Fact]
    public void holds_slips_that_know_neither_person_nor_moment()
    {
        var known = typeof(AnonymousOpinion).GetProperties(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic)
            .Select(property => property.Name).Order(StringComparer.Ordinal);

        Assert.Equal(["Aspect", "BoxId", "Id", "IsForMember", "IsFromMember", "Words"], known);
    }

    [Fact]
    public void tells_the_branch_what_came_of_it_once_it_is_written()
    {
        var feedback = OpinionFeedback.Begin(Identities.Fresh<OpinionFeedback>(), A.Meeting().Preparing());
        Refused.By(OpinionBoxRules.FeedbackSaysSomething, feedback, one => one.Publish(A.Today));
        Refused.By(OpinionBoxRules.FeedbackSaysSomething, () => feedback.Write([("公开栏更新不及时", " ")]));

        feedback.Write([("公开栏更新不及时", "已纳入支部问题清单，每月5日更新。")]);
        feedback.Publish(A.Today);

        Refused.By(OpinionBoxRules.FeedbackIsTakenBackBeforeItChanges, feedback, one => one.Write([("改", "改")]));
        feedback.TakeBack();
        Assert.Null(feedback.PublishedOn);
    }

    private static BoxLink Link(int seed) => BoxLink.Draw(new Random(seed).NextBytes);

    private static OpinionBox SetUp(Meeting? meeting = null, Period? days = null) =>
        OpinionBox.SetUp(Identities.Fresh<OpinionBox>(), meeting ?? A.Meeting().Preparing(), Link(1), days ?? Days, A.Today);

    private static IReadOnlyList<Opinion> Empty(OpinionBox box, int count, DateOnly today)
    {
        var slips = Enumerable.Range(0, count).Select(i => AnonymousOpinion.Write(
            Identities.Fresh<AnonymousOpinion>(), box.Id, $"第{i}条意见", isForMember: i == 0, isFromMember: i % 2 == 1, aspect: "联系群众"));
        return box.Empty([.. slips], Identities.Fresh<Opinion>, MeetingStage.Preparing, today);
    }
}
