using BranchLife.Domain.Meetings;

namespace BranchLife.Testing.Building;

/// <summary>Takes a meeting whose plan is being written along its road, by the real acts of the real people.</summary>
public static class MeetingRoad
{
    extension(Meeting meeting)
    {
        public Meeting Submitted() => meeting.After(() => meeting.SubmitPlan([], A.Secretary, A.Moment));

        public Meeting Returned() => meeting.Submitted()
            .After(() => meeting.ReturnPlan(PlanCheck.TimeNodes, "集中学习", "请推迟集中学习。", A.Supervisor, A.Moment));

        /// <summary>Approved, or adopted where no review applies.</summary>
        public Meeting Preparing() => meeting.PlanIsReviewed
            ? meeting.Submitted().After(() => meeting.ApprovePlan(meeting.PlanFingerprint, A.Supervisor, A.Moment))
            : meeting.After(() => meeting.AdoptPlan([], A.Secretary, A.Moment));

        /// <summary>Where no review applies the materials stand approved hereby.</summary>
        public Meeting MaterialsSubmitted() => meeting.Preparing().After(() => meeting.SubmitMaterials([]));

        public Meeting MaterialsReturned() => meeting.MaterialsSubmitted()
            .After(() => meeting.ReturnMaterials("请补充具体事例。", A.Supervisor, A.Moment));

        public Meeting MaterialsApproved() => meeting.MaterialsSubmitted().After(() =>
        {
            if (meeting.PlanIsReviewed) meeting.ApproveMaterials(A.Supervisor);
        });

        public Meeting ReadyToConvene() => meeting.MaterialsApproved()
            .After(() => meeting.Notify([], A.Secretary, A.Moment));

        public Meeting InSession() => meeting.ReadyToConvene().After(() => meeting.Convene([], A.Secretary, A.Moment));

        public Meeting Held() => meeting.InSession().After(() => meeting.End([], A.Secretary, A.Moment));

        public Meeting MinutesSealed() => meeting.Held()
            .After(() => meeting.Seal([], unsealedSessions: 0, A.Secretary, A.Moment));

        public Meeting FollowUp() => meeting.MinutesSealed()
            .After(() => meeting.ConfirmProblemList([], A.Secretary, A.Moment));

        public Meeting Archived() => meeting.FollowUp()
            .After(() => meeting.Archive(reportAccepted: true, openItems: 0, A.Secretary, A.Moment));

        /// <summary>Puts off a meeting that stands anywhere before its session.</summary>
        public Meeting Postponed() => meeting.After(() =>
            meeting.Postpone(A.Reason, until: null, windowEnd: null, consentFromAbove: false, A.Secretary, A.Moment));

        public Meeting Cancelled() => meeting.After(() =>
            meeting.Cancel(A.Reason, inCampaign: false, consentFromAbove: false, A.Secretary, A.Moment));

        public Meeting RedoOrdered() => meeting.Held()
            .After(() => meeting.OrderRedo(Identities.Fresh<Meeting>(), "批评没有见人见事。", A.Supervisor, A.Moment));

        /// <summary>Postponed and Cancelled are reached from Preparing.</summary>
        public Meeting At(MeetingStage stage) => stage switch
        {
            MeetingStage.Planning => meeting,
            MeetingStage.PlanSubmitted => meeting.Submitted(),
            MeetingStage.PlanReturned => meeting.Returned(),
            MeetingStage.Preparing => meeting.Preparing(),
            MeetingStage.ReadyToConvene => meeting.ReadyToConvene(),
            MeetingStage.InSession => meeting.InSession(),
            MeetingStage.Held => meeting.Held(),
            MeetingStage.MinutesSealed => meeting.MinutesSealed(),
            MeetingStage.FollowUp => meeting.FollowUp(),
            MeetingStage.Archived => meeting.Archived(),
            MeetingStage.Postponed => meeting.Preparing().Postponed(),
            MeetingStage.Cancelled => meeting.Preparing().Cancelled(),
            MeetingStage.RedoOrdered => meeting.RedoOrdered(),
        };

        private Meeting After(Action act)
        {
            act();
            return meeting;
        }
    }
}
