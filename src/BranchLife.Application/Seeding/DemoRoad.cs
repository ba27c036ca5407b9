using BranchLife.Domain.Meetings;

namespace BranchLife.Application.Seeding;

/// <summary>
/// Walks one branch's meeting along its road, act by act, as far as its stage says. Every record is made by the domain's own
/// acts, so that the demo cannot show what could not have happened.
/// </summary>
internal sealed class DemoRoad(DemoWorld world, DemoBranch branch)
{
    private Meeting _meeting = null!;

    private DateOnly Day => branch.Stage switch
    {
        MeetingStage.Archived => world.Today.AddDays(-29),
        MeetingStage.FollowUp => world.Today.AddDays(-24),
        MeetingStage.RedoOrdered => world.Today.AddDays(-12),
        MeetingStage.MinutesSealed => world.Today.AddDays(-6),
        MeetingStage.Held => world.Today.AddDays(-2),
        MeetingStage.InSession => world.Today,
        MeetingStage.ReadyToConvene => world.Today.AddDays(2),
        MeetingStage.Preparing or MeetingStage.Postponed => world.Today.AddDays(9),
        MeetingStage.PlanSubmitted or MeetingStage.PlanReturned or MeetingStage.Cancelled or MeetingStage.Planning => world.Today.AddDays(22),
    };

    private bool Reaches(MeetingStage stage) => branch.Stage switch
    {
        MeetingStage.RedoOrdered => stage <= MeetingStage.MinutesSealed && stage is not MeetingStage.MinutesSealed,
        MeetingStage.Postponed => stage is MeetingStage.Planning or MeetingStage.PlanSubmitted or MeetingStage.Preparing,
        MeetingStage.Cancelled => stage is MeetingStage.Planning,
        MeetingStage.PlanReturned => stage is MeetingStage.Planning or MeetingStage.PlanSubmitted or MeetingStage.PlanReturned,
        _ => stage is not MeetingStage.PlanReturned && stage <= branch.Stage,
    };

    public Meeting Walk(DemoCampaign campaign)
    {
        world.Clock.GoTo(Day.AddDays(-22) < world.Today ? Day.AddDays(-22) : world.Today.AddDays(-1), 9);
        var adopted = DemoRegular.Adopt(world, branch);
        _meeting = world.Keep(Meeting.Begin(
            new MeetingOrder
            {
                Id = world.Ids.Next<Meeting>(), BranchId = branch.Unit.Id, CampaignId = world.Campaign.Id, AppliesToYear = 2026,
                Kinds = MeetingKinds.ThematicOrganizationalLifeMeeting | MeetingKinds.OrganizationalLifeMeeting
                    | (branch.Stage is MeetingStage.InSession or MeetingStage.FollowUp ? MeetingKinds.DemocraticAppraisal : MeetingKinds.None),
                PlanIsReviewed = true,
            },
            DemoPlan.For(world, branch, "2026年度专题组织生活会", Day, adopted.Id)));

        if (Reaches(MeetingStage.PlanSubmitted)) Review();
        if (Reaches(MeetingStage.Preparing)) new DemoPreparation(world, branch, _meeting, Day).Prepare();
        if (Reaches(MeetingStage.ReadyToConvene)) Notify();
        if (Reaches(MeetingStage.InSession)) new DemoSession(world, branch, _meeting, Day, campaign).Hold(Reaches(MeetingStage.Held), Reaches(MeetingStage.MinutesSealed));
        if (Reaches(MeetingStage.FollowUp)) new DemoFollowUp(world, branch, _meeting, Day).Follow(branch.Stage is MeetingStage.Archived);
        StepAside();
        world.List("meeting", new SeedManifest.Thing(
            _meeting.Id.Value, $"/meetings/{_meeting.Id}", branch.Unit.Code, Stage: _meeting.Stage.ToString()));
        return _meeting;
    }

    private Reviewer Reviewer => new((branch.IsSupervised ? world.Supervisor : world.Office).Id, null);

    private void Review()
    {
        world.Clock.GoTo(Day.AddDays(-17) < world.Today ? Day.AddDays(-17) : world.Today.AddDays(-1), 10);
        _meeting.SubmitPlan([], branch.Secretary.Id, world.Clock.Tick());
        if (branch.Stage is MeetingStage.PlanReturned or MeetingStage.FollowUp)
        {
            _meeting.ReturnPlan(PlanCheck.StudyEffect, "学习研讨", world.Pick(world.Texts.PlanReturns), Reviewer, world.Clock.Tick());
            ListReview();
        }

        if (branch.Stage is MeetingStage.FollowUp)
        {
            _meeting.AnswerComment(1, "已补充集中学习的时间、书目和责任人，请审核。", branch.Secretary.Id, world.Clock.Tick());
            _meeting.SubmitPlan([], branch.Secretary.Id, world.Clock.Tick());
        }

        if (!Reaches(MeetingStage.Preparing)) return;

        world.Clock.GoTo(Day.AddDays(-15), 10);
        _meeting.ApprovePlan(_meeting.PlanFingerprint, Reviewer, world.Clock.Tick());
        ListReview();
    }

    private void ListReview() => world.List("review", new SeedManifest.Thing(
        _meeting.Id.Value, $"/meetings/{_meeting.Id}/plan", branch.Unit.Code, Reviewer.PersonId.Value));

    private void Notify()
    {
        world.Clock.GoTo(Day.AddDays(-5), 9);
        _meeting.SubmitMaterials([]);
        world.Clock.GoTo(Day.AddDays(-4), 16);
        _meeting.ApproveMaterials(Reviewer);
        world.Clock.GoTo(Day.AddDays(-2), 9);
        _meeting.Notify([], branch.Secretary.Id, world.Clock.Tick());
    }

    private void StepAside()
    {
        world.Clock.GoTo(world.Today.AddDays(-1), 15);
        switch (branch.Stage)
        {
            case MeetingStage.Postponed:
                _meeting.Postpone("多数流动党员春运前返乡，改在返乡后召开", world.Today.AddDays(60), world.Campaign.WindowTo, false, branch.Secretary.Id, world.Clock.Tick());
                break;
            case MeetingStage.Cancelled:
                _meeting.Cancel("项目提前交工，支部即将撤销，党员转入原支部参加", inCampaign: true, consentFromAbove: true, branch.Secretary.Id, world.Clock.Tick());
                break;
            case MeetingStage.RedoOrdered:
                var redo = Meeting.Begin(
                    new MeetingOrder
                    {
                        Id = world.Ids.Next<Meeting>(), BranchId = branch.Unit.Id, CampaignId = world.Campaign.Id, AppliesToYear = 2026,
                        Kinds = _meeting.Kinds, PlanIsReviewed = true, RedoOfId = _meeting.Id,
                    },
                    DemoPlan.For(world, branch, "2026年度专题组织生活会（重开）", world.Today.AddDays(20), _meeting.AdoptedById));
                _meeting.OrderRedo(redo.Id, "相互批评走过场，半数党员没有发言，请重新准备后再次召开", Reviewer, world.Clock.Tick());
                world.Keep(redo);
                world.List("meeting", new SeedManifest.Thing(redo.Id.Value, $"/meetings/{redo.Id}", branch.Unit.Code, Stage: redo.Stage.ToString()));
                break;
            default:
                break;
        }
    }
}
