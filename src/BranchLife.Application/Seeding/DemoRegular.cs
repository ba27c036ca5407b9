using BranchLife.Domain;
using BranchLife.Domain.Meetings;

namespace BranchLife.Application.Seeding;

internal static class DemoRegular
{
    /// <summary>The 支委会 that adopted the plan.</summary>
    public static RegularMeeting Adopt(DemoWorld world, DemoBranch branch)
    {
        var day = world.Clock.Now.ChinaDay;
        var meeting = world.Keep(RegularMeeting.Plan(world.Ids.Next<RegularMeeting>(), branch.Unit.Id, new RegularMeetingDraft
        {
            Kinds = MeetingKinds.CommitteeMeeting, Title = "支委会：研究专题组织生活会方案", HeldOn = day, StartsAt = new TimeOnly(9, 0),
            Place = "支部办公室", Agenda = "一、传达通知；二、研究方案；三、明确分工", HostId = branch.Secretary.Id, RecorderId = branch.Recorder.Id,
        }));
        meeting.Hold(world.Texts.CommitteeMinutes, world.Texts.Resolutions,
            [.. branch.Committee.Select(one => new RegularAttendance(one.Id, true, null))]);
        meeting.Seal(branch.Secretary.Id, world.Clock.Tick());
        return meeting;
    }
}
