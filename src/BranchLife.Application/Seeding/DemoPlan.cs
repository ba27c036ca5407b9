using BranchLife.Domain;
using BranchLife.Domain.Branches;
using BranchLife.Domain.Meetings;

namespace BranchLife.Application.Seeding;

internal static class DemoPlan
{
    /// <summary>A complete plan: every step has its owner and its date.</summary>
    public static PlanDraft For(DemoWorld world, DemoBranch branch, string title, DateOnly day, Id<RegularMeeting>? adoptedBy) => new()
    {
        Title = title, Theme = world.Texts.Theme, Form = MeetingForm.Assembly, HeldOn = day, StartsAt = new TimeOnly(14, 30),
        Place = world.Pick(world.Texts.Places), HostId = branch.Secretary.Id, RecorderId = branch.Recorder.Id,
        Guests = "镇党委联系领导、督导组", Requirements = "严格程序，不走过场；批评要有具体事例，会后逐条整改。", AdoptedById = adoptedBy,
        Steps = [.. world.Texts.Steps.Select(step => new PlanStep
        {
            Ordinal = 0, Phase = Enum.Parse<PlanPhase>(step.Phase), Title = step.Title, Content = step.Content, DueOn = day.AddDays(step.Days),
            OwnerId = branch.Holder(Enum.Parse<PostKind>(step.Owner)).Id,
        })],
    };
}
