using BranchLife.Domain.Meetings;
using BranchLife.Domain.Members;
using BranchLife.Testing.Building;

namespace BranchLife.Domain.Tests.Meetings;

public sealed class ChangingAPlan
{
    public static TheoryData<string> MaterialChanges => [.. Material.Keys];

    public static TheoryData<string> ImmaterialChanges => [.. Immaterial.Keys];

    private static Dictionary<string, Func<PlanDraft, PlanDraft>> Material => new()
    {
        ["date"] = plan => plan with { HeldOn = plan.HeldOn!.Value.AddDays(1) },
        ["no date"] = plan => plan with { HeldOn = null },
        ["form"] = plan => plan with { Form = MeetingForm.Group },
        ["theme"] = plan => plan with { Theme = plan.Theme + "。" },
        ["no theme"] = plan => plan with { Theme = null },
        ["step's phase"] = plan => WithFirstStep(plan, step => step with { Phase = PlanPhase.During }),
        ["step's title"] = plan => WithFirstStep(plan, step => step with { Title = step.Title + "一" }),
        ["step's content"] = plan => WithFirstStep(plan, step => step with { Content = step.Content + "一" }),
        ["step's owner"] = plan => WithFirstStep(plan, step => step with { OwnerId = A.Comrade }),
        ["step without owner"] = plan => WithFirstStep(plan, step => step with { OwnerId = null }),
        ["step's due date"] = plan => WithFirstStep(plan, step => step with { DueOn = step.DueOn!.Value.AddDays(1) }),
        ["step without date"] = plan => WithFirstStep(plan, step => step with { DueOn = null }),
        ["order of steps"] = plan => plan with { Steps = [.. plan.Steps.Reverse()] },
        ["one step less"] = plan => plan with { Steps = [.. plan.Steps.Skip(1)] },
        ["one step more"] = plan => plan with { Steps = [.. plan.Steps, A.Step(PlanPhase.After, "公示", 30)] },
    };

    private static Dictionary<string, Func<PlanDraft, PlanDraft>> Immaterial => new()
    {
        ["title"] = plan => plan with { Title = "2026年组织生活会" },
        ["start time"] = plan => plan with { StartsAt = new TimeOnly(9, 0) },
        ["place"] = plan => plan with { Place = "村小学礼堂" },
        ["host"] = plan => plan with { HostId = A.Deputy },
        ["recorder"] = plan => plan with { RecorderId = A.Comrade },
        ["guests"] = plan => plan with { Guests = null },
        ["requirements"] = plan => plan with { Requirements = "请提前十分钟签到。" },
        ["adopting meeting"] = plan => plan with { AdoptedById = Identities.Named<RegularMeeting>(41) },
        ["blanks around the theme"] = plan => plan with { Theme = $"  {plan.Theme} " },
    };

    [Theory]
    [MemberData(nameof(MaterialChanges))]
    public void voids_the_approval_where_it_is_material(string change)
    {
        var meeting = A.Meeting().ReadyToConvene();

        meeting.ChangePlan(Material[change](A.Plan), A.Deputy, A.Moment.AddDays(1));

        Assert.Equal(MeetingStage.Planning, meeting.Stage);
        Assert.Null(meeting.ApprovedPlanHash);
        Assert.Null(meeting.FinalNoticeOn);
        var step = meeting.History[^1];
        Assert.Equal((A.Deputy, A.Moment.AddDays(1), "方案作了重大改动，原审核失效"), (step.ById, step.At, step.Reason));
    }

    [Theory]
    [MemberData(nameof(ImmaterialChanges))]
    public void keeps_the_approval_where_it_is_not(string change)
    {
        var meeting = A.Meeting().ReadyToConvene();
        var (approved, before) = (meeting.ApprovedPlanHash, Picture.Of(meeting));

        meeting.ChangePlan(Immaterial[change](A.Plan), A.Deputy, A.Moment);

        Assert.Equal(MeetingStage.ReadyToConvene, meeting.Stage);
        Assert.Equal(approved, meeting.ApprovedPlanHash);
        Assert.Equal(A.Today, meeting.FinalNoticeOn);
        Assert.Equal(change is "blanks around the theme", before == Picture.Of(meeting));
    }

    [Fact]
    public void keeps_the_work_that_was_done()
    {
        var meeting = A.Meeting().MaterialsApproved();
        meeting.Waive(Track.Opinions, "已合并征求", A.Secretary, A.Moment);
        meeting.SendAdvanceNotice(A.Today);

        meeting.ChangePlan(Material["date"](A.Plan), A.Secretary, A.Moment);

        Assert.Equal(MaterialsState.Approved, meeting.Materials);
        Assert.True(meeting.IsWaived(Track.Opinions));
        Assert.Null(meeting.AdvanceNoticeOn);
    }

    [Theory]
    [InlineData(MeetingStage.Planning)]
    [InlineData(MeetingStage.PlanReturned)]
    public void is_free_while_the_plan_is_open(MeetingStage stage)
    {
        var meeting = A.Meeting().At(stage);
        var steps = meeting.History.Count;

        meeting.ChangePlan(Material["date"](A.Plan), A.Secretary, A.Moment);

        Assert.Equal((stage, steps), (meeting.Stage, meeting.History.Count));
    }

    [Fact]
    public void tells_neighbouring_fields_apart()
    {
        var (one, other) = (
            A.Meeting(plan: WithFirstStep(A.Plan, step => step with { Title = "学习;研讨", Content = "全体" })),
            A.Meeting(plan: WithFirstStep(A.Plan, step => step with { Title = "学习", Content = "研讨;全体" })));

        Assert.NotEqual(one.PlanFingerprint, other.PlanFingerprint);
    }

    [Fact]
    public void numbers_the_steps_in_their_order()
    {
        var meeting = A.Meeting();

        Assert.Equal([1, 2, 3], meeting.Steps.Select(step => step.Ordinal));
        Assert.Equal(["集中学习", "批评和自我批评", "制定整改清单"], meeting.Steps.Select(step => step.Title));
    }

    [Fact]
    public void is_refused_without_a_title() =>
        Refused.By(MeetingRules.AMeetingHasATitle, A.Meeting(),
            m => m.ChangePlan(A.Plan with { Title = "  " }, A.Secretary, A.Moment));

    [Fact]
    public void is_refused_with_a_step_that_has_no_title() =>
        Refused.By(MeetingRules.AStepHasATitle, A.Meeting(), m => m.ChangePlan(
            A.Plan with { Title = "另一个名称", Steps = [A.Step(PlanPhase.Before, " ", 1)] }, A.Secretary, A.Moment));

    [Fact]
    public void is_refused_where_one_comrade_hosts_and_records() =>
        Refused.By(MeetingRules.HostAndRecorderDiffer, A.Meeting(), m =>
            m.ChangePlan(A.Plan with { Title = "另一个名称", RecorderId = A.Secretary }, A.Secretary, A.Moment));

    [Fact]
    public void leaves_host_and_recorder_open_for_now() =>
        Assert.Null(A.Meeting(plan: A.Plan with { HostId = null, RecorderId = null }).HostId);

    [Theory]
    [InlineData(60, true)]
    [InlineData(61, false)]
    public void counts_at_most_sixty_steps(int steps, bool taken)
    {
        var plan = A.Plan with { Steps = [.. Enumerable.Repeat(A.Step(PlanPhase.Before, "学习", 1), steps)] };

        if (taken) Assert.Equal(steps, A.Meeting(plan: plan).Steps.Count);
        else Refused.By(MeetingRules.StepsAreCounted, A.Meeting(), m => m.ChangePlan(plan, A.Secretary, A.Moment));
    }

    [Fact]
    public void is_refused_with_too_long_a_line_and_then_leaves_the_plan_as_it_was() =>
        Refused.By(CommonRules.TextTooLong, A.Meeting(), m => m.ChangePlan(
            A.Plan with { Title = "另一个名称", HeldOn = null, Requirements = new string('字', Text.Paragraph + 1) },
            A.Secretary,
            A.Moment));

    private static PlanDraft WithFirstStep(PlanDraft plan, Func<Line, Line> change)
    {
        var first = plan.Steps[0];
        var line = change(new Line(first.Phase, first.Title, first.Content, first.OwnerId, first.DueOn));
        var changed = new PlanStep
        {
            Ordinal = 1, Phase = line.Phase, Title = line.Title, Content = line.Content, OwnerId = line.OwnerId,
            DueOn = line.DueOn,
        };
        return plan with { Steps = [changed, .. plan.Steps.Skip(1)] };
    }

    private sealed record Line(PlanPhase Phase, string Title, string? Content, Id<Person>? OwnerId, DateOnly? DueOn);
}
