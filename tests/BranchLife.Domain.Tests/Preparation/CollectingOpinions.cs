using System.Reflection;
using BranchLife.Domain.Meetings;
using BranchLife.Domain.Members;
using BranchLife.Domain.Preparation;
using BranchLife.Testing.Building;

namespace BranchLife.Domain.Tests.Preparation;

public sealed class CollectingOpinions
{
    [Fact]
    public void keeps_the_words_and_the_day()
    {
        var opinion = Receive(A.Meeting().Preparing(), " 希望多入户。 ");

        Assert.Equal((SensitiveText.From("希望多入户。"), A.Today, ProblemOrigin.Masses),
            (opinion.Words, opinion.ReceivedOn, opinion.Origin));
    }

    [Fact]
    public void never_says_who_gave_it()
    {
        const BindingFlags all = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic;

        var persons = typeof(Opinion).GetProperties(all)
            .Where(property => (Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType) == typeof(Id<Person>))
            .Select(property => property.Name);

        Assert.Equal([nameof(Opinion.SubjectId)], persons);
    }

    [Theory]
    [InlineData(MeetingStage.Archived)]
    [InlineData(MeetingStage.Cancelled)]
    [InlineData(MeetingStage.RedoOrdered)]
    public void ends_with_the_road(MeetingStage stage) =>
        Refused.By(MeetingRules.TheRoadHasEnded, () => Receive(A.Meeting().At(stage), "太晚了。"));

    [Fact]
    public void takes_words_only() =>
        Refused.By(PreparationRules.OpinionsSaySomething, () => Receive(A.Meeting(), " "));

    [Fact]
    public void leads_to_a_problem_or_says_why_not()
    {
        var opinion = Receive(A.Meeting(), "希望多入户。");
        Refused.By(CommonRules.AReasonIsGiven, opinion, o => o.Decline(" "));

        opinion.Decline(" 已在上年整改。 ");

        Assert.Equal("已在上年整改。", opinion.DeclinedReason);
    }

    [Fact]
    public void is_fed_back_once()
    {
        var opinion = Receive(A.Meeting(), "希望多入户。");

        opinion.FeedBack(A.Today);
        opinion.FeedBack(A.Tomorrow);

        Assert.Equal(A.Today, opinion.FedBackOn);
    }

    private static Opinion Receive(Meeting meeting, string words) => Opinion.Receive(
        Identities.Fresh<Opinion>(), meeting, ProblemOrigin.Masses, A.Secretary, words, A.Today);
}
