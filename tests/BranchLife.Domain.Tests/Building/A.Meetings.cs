using BranchLife.Domain;
using BranchLife.Domain.Branches;
using BranchLife.Domain.Campaigns;
using BranchLife.Domain.Meetings;

namespace BranchLife.Testing.Building;

public static partial class A
{
    /// <summary>The branch whose meetings the tests hold, where no other is named.</summary>
    public static Id<Unit> OurBranch => Identities.Named<Unit>(30);

    public static Id<Unit> AnotherBranch => Identities.Named<Unit>(31);

    public static PlanDraft Plan => new()
    {
        Title = "2026年度专题组织生活会",
        Theme = "持续推动作风建设常态化长效化",
        Form = MeetingForm.Assembly,
        HeldOn = new DateOnly(2026, 10, 20),
        StartsAt = new TimeOnly(14, 30),
        Place = "村党群服务中心二楼会议室",
        HostId = Secretary,
        RecorderId = Recorder,
        Guests = "镇党委联系领导",
        Requirements = "请携带发言提纲。",
        Steps =
        [
            Step(PlanPhase.Before, "集中学习", dueDay: 10), Step(PlanPhase.During, "批评和自我批评", dueDay: 20),
            Step(PlanPhase.After, "制定整改清单", dueDay: 28),
        ],
    };

    /// <summary>A meeting whose plan is being written: <see cref="MeetingStage.Planning"/>.</summary>
    public static Meeting Meeting(
        Id<Unit>? of = null, bool reviewed = true, PlanDraft? plan = null, Id<Campaign>? campaign = null,
        Id<Meeting>? id = null, MeetingKinds kinds = MeetingKinds.ThematicOrganizationalLifeMeeting) =>
        Domain.Meetings.Meeting.Begin(
            new MeetingOrder
            {
                Id = id ?? Identities.Fresh<Meeting>(), BranchId = of ?? OurBranch, CampaignId = campaign,
                Kinds = kinds, AppliesToYear = 2026, PlanIsReviewed = reviewed,
            },
            plan ?? Plan);

    public static PlanStep Step(PlanPhase phase, string title, int dueDay) => new()
    {
        Ordinal = 1, Phase = phase, Title = title, Content = title + "，全体党员参加", OwnerId = Deputy,
        DueOn = new DateOnly(2026, 10, dueDay),
    };

    public static RegularMeetingDraft RegularPlan => new()
    {
        Kinds = MeetingKinds.CommitteeMeeting, Title = "研究专题组织生活会方案", HeldOn = Yesterday, Place = "支部会议室",
        Agenda = "讨论方案", HostId = Secretary, RecorderId = Recorder,
    };

    public static RegularMeeting RegularMeeting(Id<Unit>? of = null, RegularMeetingDraft? plan = null) =>
        Domain.Meetings.RegularMeeting.Plan(Identities.Fresh<RegularMeeting>(), of ?? OurBranch, plan ?? RegularPlan);
}
