using BranchLife.Domain.Meetings;
using BranchLife.Domain.Preparation;
using BranchLife.Testing.Building;

namespace BranchLife.Domain.Tests.Preparation;

public sealed class WritingAnOutline
{
    [Fact]
    public void begins_with_the_aspects_of_the_campaign()
    {
        var outline = A.Outline();

        Assert.Equal([(1, "理想信念"), (2, "工作作风")], outline.Entries.Select(entry => (entry.Ordinal, entry.Aspect)));
        Assert.Equal((OutlineState.Draft, A.Comrade), (outline.State, outline.AuthorId));
    }

    [Theory]
    [InlineData(MeetingStage.Planning, false)]
    [InlineData(MeetingStage.PlanSubmitted, false)]
    [InlineData(MeetingStage.PlanReturned, false)]
    [InlineData(MeetingStage.Preparing, true)]
    [InlineData(MeetingStage.ReadyToConvene, true)]
    [InlineData(MeetingStage.InSession, false)]
    [InlineData(MeetingStage.Held, false)]
    [InlineData(MeetingStage.MinutesSealed, false)]
    [InlineData(MeetingStage.FollowUp, false)]
    [InlineData(MeetingStage.Archived, false)]
    [InlineData(MeetingStage.Postponed, false)]
    [InlineData(MeetingStage.Cancelled, false)]
    [InlineData(MeetingStage.RedoOrdered, false)]
    public void begins_between_the_valid_plan_and_the_session(MeetingStage stage, bool begun)
    {
        var meeting = A.Meeting().At(stage);

        if (begun) Assert.Equal(meeting.Id, A.Outline(of: meeting).MeetingId);
        else Refused.By(MeetingRules.PreparationRuns, () => A.Outline(of: meeting));
    }

    [Fact]
    public void saves_what_is_written_so_far_and_leaves_other_aspects_as_they_are()
    {
        var outline = A.Outline().Written();

        outline.Write(new OutlineText(null, " 读原文五篇 ", [A.Entry(2, " 走访不深入 "), A.Entry(3, "没有这个方面")]),
            A.Moment.AddMinutes(1));

        Assert.Equal((null, SensitiveText.From("读原文五篇")), (outline.LastPromises, outline.StudyGains));
        Assert.Equal([SensitiveText.From("入户走访少"), SensitiveText.From("走访不深入")],
            outline.Entries.Select(entry => entry.Problem));
        Assert.Equal(A.Moment.AddMinutes(1), outline.SavedAt);
    }

    [Fact]
    public void is_handed_in_when_every_aspect_is_checked()
    {
        var outline = A.Outline().HandedIn();

        Assert.Equal((OutlineState.HandedIn, A.Moment), (outline.State, outline.HandedInAt));
    }

    [Fact]
    public void is_not_handed_in_with_empty_aspects_which_are_named()
    {
        var outline = A.Outline();
        outline.Write(new OutlineText("无", null, []), A.Moment);
        Assert.Equal("理想信念、工作作风",
            Refused.By(PreparationRules.EveryAspectIsChecked, outline, o => o.HandIn()).Detail);
        outline.Write(new OutlineText("无", null, [A.Entry(1), A.Entry(2, problem: " ")]), A.Moment);

        Assert.Equal("工作作风",
            Refused.By(PreparationRules.EveryAspectIsChecked, outline, o => o.HandIn()).Detail);
    }

    [Fact]
    public void rests_while_it_is_handed_in_or_accepted()
    {
        OutlineText text = new(null, "改写", [A.Entry(1)]);

        Refused.By(PreparationRules.OnlyOpenOutlinesChange, A.Outline().HandedIn(), o => o.Write(text, A.Moment));
        Refused.By(PreparationRules.OnlyOpenOutlinesChange, A.Outline().Accepted(), o => o.Write(text, A.Moment));
        Refused.By(PreparationRules.OnlyOpenOutlinesChange, A.Outline().HandedIn(), o => o.HandIn());
        Refused.By(PreparationRules.OnlyOpenOutlinesChange, A.Outline().Accepted(), o => o.HandIn());
    }

    [Fact]
    public void refuses_too_long_a_text_and_keeps_what_was_there()
    {
        var tooLong = new string('字', Text.Paragraph + 1);

        Refused.By(CommonRules.TextTooLong, A.Outline().Written(),
            o => o.Write(new OutlineText("改写", tooLong, []), A.Moment));
        Refused.By(CommonRules.TextTooLong, A.Outline().Written(),
            o => o.Write(new OutlineText("改写", null, [A.Entry(1, "改写"), A.Entry(2) with { Measure = tooLong }]), A.Moment));
    }
}
