using BranchLife.Domain.Meetings;
using BranchLife.Domain.Preparation;
using BranchLife.Domain.Rectification;

namespace BranchLife.Application.Seeding;

/// <summary>Last year's meetings, held and listed, with promises that are still open.</summary>
internal sealed class DemoLastYear(DemoWorld world)
{
    public void Remember()
    {
        foreach (var branch in world.Branches.Where(branch => branch.Unit.ValidFrom < world.Today.AddYears(-1)).Take(8))
            new Year(world, branch).Walk();
    }

    private sealed class Year(DemoWorld world, DemoBranch branch)
    {
        private readonly DateOnly _day = world.Today.AddDays(-330);

        public void Walk()
        {
            world.Clock.GoTo(_day.AddDays(-20), 9);
            var adopted = DemoRegular.Adopt(world, branch);
            var meeting = world.Keep(Meeting.Begin(
                new MeetingOrder
                {
                    Id = world.Ids.Next<Meeting>(), BranchId = branch.Unit.Id, AppliesToYear = 2025, PlanIsReviewed = false,
                    Kinds = MeetingKinds.OrganizationalLifeMeeting,
                },
                DemoPlan.For(world, branch, "2025年度组织生活会", _day, adopted.Id)));
            meeting.AdoptPlan([], branch.Secretary.Id, world.Clock.Tick());
            meeting.SendAdvanceNotice(_day.AddDays(-11));
            meeting.SubmitMaterials([]);
            world.Clock.GoTo(_day.AddDays(-2), 9);
            meeting.Notify([], branch.Secretary.Id, world.Clock.Tick());
            Hold(meeting);
            Promise(meeting);
            world.List("meeting", new SeedManifest.Thing(meeting.Id.Value, $"/meetings/{meeting.Id}", branch.Unit.Code, Stage: meeting.Stage.ToString()));
        }

        private void Hold(Meeting meeting)
        {
            world.Clock.GoTo(_day, 14);
            meeting.Convene([], branch.Secretary.Id, world.Clock.Tick());
            var session = world.Keep(Domain.Sessions.MeetingSession.Open(
                world.Ids.Next<Domain.Sessions.MeetingSession>(), meeting, 1, "全体会议", false,
                [.. branch.People.Select(one => new Domain.Sessions.RosterLine(one.Person.Id, branch.StandingOf(one.Person.Id),
                    Domain.Sessions.AttendanceCapacity.Member, true, one.Member.HasVote))], world.Clock.Tick()));
            foreach (var (person, _) in branch.People) session.SignIn(person.Id, Domain.Sessions.Presence.Present, null, null, world.Clock.Tick());
            session.Speak(Domain.Sessions.TurnKind.TeamSelfCheck, branch.Secretary.Id, world.Texts.TeamSelfCheck);
            session.End(world.Clock.Tick());
            meeting.End([], branch.Secretary.Id, world.Clock.Tick());
            var minutes = world.Keep(Domain.Sessions.Minutes.Of(world.Ids.Next<Domain.Sessions.Minutes>(), session));
            minutes.Assemble(new DemoMinutes(world, branch, meeting, session, [], null).Body(), null);
            minutes.Sign(minutes.Fingerprint, session.RecorderId, world.Clock.Tick());
            minutes.Sign(minutes.Fingerprint, session.HostId, world.Clock.Tick());
            minutes.Seal(new Domain.Sessions.SealedSitting(session, []) { Salt = world.Ids.NextAnonymous<Domain.Sessions.Minutes>().Value }, null, world.Clock.Tick());
            branch.LastSeal = minutes.SealHash;
            meeting.Seal([], 0, branch.Secretary.Id, world.Clock.Tick());
        }

        private void Promise(Meeting meeting)
        {
            world.Clock.GoTo(_day.AddDays(5), 10);
            var items = world.Texts.TeamProblems.Take(2).Select((found, index) =>
            {
                var problem = world.Keep(Problem.Find(world.Ids.Next<Problem>(), meeting, null, new ProblemStatement
                {
                    Statement = found.Problem, Aspect = found.Aspect, Cause = found.Cause, Origin = ProblemOrigin.Collective,
                }, _day.AddDays(5)));
                problem.Confirm();
                return world.Keep(RectificationItem.Open(world.Ids.Next<RectificationItem>(), problem, new MeasurePlan
                {
                    Measure = found.Measure, OwnerId = branch.Recorder.Id, DueOn = index == 0 ? _day.AddDays(90) : world.Today.AddDays(40),
                }, world.Clock.Tick()));
            }).ToArray();
            meeting.ConfirmProblemList([], branch.Secretary.Id, world.Clock.Tick());
            world.Clock.GoTo(_day.AddDays(31), 10);
            foreach (var item in items)
            {
                item.Report(world.Pick(world.Texts.Progress), _day.AddDays(30), isEvidence: false, item.OwnerId, world.Clock.Tick());
                world.List("rectificationItem", new SeedManifest.Thing(item.Id.Value, $"/rectification/{item.Id}", branch.Unit.Code, item.OwnerId.Value));
            }
        }
    }
}
