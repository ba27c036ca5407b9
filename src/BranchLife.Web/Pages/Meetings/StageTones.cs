using BranchLife.Domain.Meetings;
using BranchLife.Web.Infrastructure.Screen;

namespace BranchLife.Web.Pages.Meetings;

public static class StageTones
{
    extension(MeetingStage stage)
    {
        /// <summary>The colour under the stage's word.</summary>
        public Tone Tone => stage switch
        {
            MeetingStage.Planning or MeetingStage.Archived => Tone.Mute,
            MeetingStage.PlanSubmitted or MeetingStage.InSession => Tone.Info,
            MeetingStage.PlanReturned or MeetingStage.RedoOrdered => Tone.Bad,
            MeetingStage.Preparing or MeetingStage.ReadyToConvene or MeetingStage.Held or MeetingStage.MinutesSealed
                or MeetingStage.Postponed => Tone.Warn,
            MeetingStage.FollowUp => Tone.Ok,
            MeetingStage.Cancelled => Tone.Mute,
        };
    }
}
