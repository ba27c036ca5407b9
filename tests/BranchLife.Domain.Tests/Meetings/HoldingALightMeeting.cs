using BranchLife.Domain.Meetings;
using BranchLife.Testing.Building;

namespace BranchLife.Domain.Tests.Meetings;

/// <summary>Planned → Held → Sealed.</summary>
public sealed class HoldingALightMeeting
{
    private static readonly RegularAttendance[] Everybody =
        [new(A.Secretary, wasPresent: true, null), new(A.Comrade, wasPresent: false, absenceReason: "出差")];

    private static RegularMeeting Held
    {
        get
        {
            var meeting = A.RegularMeeting();
            meeting.Hold("讨论通过会议方案。", "同意", Everybody);
            return meeting;
        }
    }

    private static RegularMeeting Sealed
    {
        get
        {
            var meeting = Held;
            meeting.Seal(A.Secretary, A.Moment);
            return meeting;
        }
    }

    [Fact]
    public void goes_its_short_road()
    {
        Assert.Equal(RegularMeetingStage.Planned, A.RegularMeeting().Stage);
        Assert.Equal(RegularMeetingStage.Held, Held.Stage);
        Assert.Equal((RegularMeetingStage.Sealed, A.Secretary, A.Moment),
            (Sealed.Stage, Sealed.SealedById, Sealed.SealedAt));
    }

    [Fact]
    public void may_count_as_several_kinds() => Assert.Equal(
        "支部党员大会、主题党日",
        A.RegularMeeting(plan: A.RegularPlan with { Kinds = MeetingKinds.BranchAssembly | MeetingKinds.ThemedPartyDay })
            .Kinds.Words);

    [Fact]
    public void may_be_corrected_until_it_is_sealed()
    {
        var meeting = Held;

        meeting.Hold("讨论通过会议方案，明确分工。", null, [Everybody[0]]);
        meeting.Change(A.RegularPlan with { Title = "研究方案" });

        Assert.Equal(("讨论通过会议方案，明确分工。", (string?)null, "研究方案"), (meeting.Minutes, meeting.Decisions, meeting.Title));
        Assert.Single(meeting.Attendances);
        Assert.Equal(RegularMeetingStage.Held, meeting.Stage);
    }

    [Fact]
    public void stays_once_it_is_sealed()
    {
        Refused.By(MeetingRules.SealedMeetingsStay, Sealed, m => m.Change(A.RegularPlan with { Title = "研究方案" }));
        Refused.By(MeetingRules.SealedMeetingsStay, Sealed, m => m.Hold("改写。", null, Everybody));
        Refused.By(MeetingRules.OnlyHeldLightMeetingsAreSealed, Sealed, m => m.Seal(A.Deputy, A.Moment));
    }

    [Fact]
    public void is_not_sealed_before_it_was_held() =>
        Refused.By(MeetingRules.OnlyHeldLightMeetingsAreSealed, A.RegularMeeting(), m => m.Seal(A.Secretary, A.Moment));

    [Fact]
    public void needs_minutes_and_somebody_who_was_there()
    {
        Refused.By(MeetingRules.MinutesSaySomething, A.RegularMeeting(), m => m.Hold(" ", null, Everybody));
        Refused.By(MeetingRules.SomebodyWasThere, A.RegularMeeting(), m => m.Hold("讨论通过。", null, [Everybody[1]]));
        Refused.By(CommonRules.TextTooLong, A.RegularMeeting(),
            m => m.Hold("讨论通过。", new string('字', Text.Paragraph + 1), Everybody));
    }

    [Fact]
    public void is_planned_with_a_kind_a_title_and_two_persons()
    {
        Refused.By(MeetingRules.AKindIsChosen, A.RegularMeeting(),
            m => m.Change(A.RegularPlan with { Kinds = MeetingKinds.None }));
        Refused.By(MeetingRules.AMeetingHasATitle, A.RegularMeeting(),
            m => m.Change(A.RegularPlan with { Title = "" }));
        Refused.By(MeetingRules.HostAndRecorderDiffer, A.RegularMeeting(),
            m => m.Change(A.RegularPlan with { RecorderId = A.Secretary }));
        Refused.By(CommonRules.TextTooLong, A.RegularMeeting(),
            m => m.Change(A.RegularPlan with { Title = "研究方案", Agenda = new string('字', Text.Paragraph + 1) }));
    }
}
