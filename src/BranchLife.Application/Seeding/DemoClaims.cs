using BranchLife.Domain.Criticism;
using BranchLife.Domain.Meetings;
using BranchLife.Domain.Rectification;
using BranchLife.Domain.Sessions;

namespace BranchLife.Application.Seeding;

/// <summary>Every criticism claimed by the one whom it concerns, commentary and a demand by the secretary, before the list is confirmed.</summary>
internal sealed class DemoClaims(DemoWorld world, DemoBranch branch, Meeting meeting)
{
    public void Demand() => world.Keep(SupervisionDemand.Raise(
        world.Ids.Next<SupervisionDemand>(), meeting, "请把谈心谈话没有谈透的问题补充到问题清单中，逐项写明责任人和时限。", new Reviewer((branch.IsSupervised ? world.Supervisor : world.Office).Id, null), world.Clock.Tick()));

    public void Claim()
    {
        var criticisms = world.Things.OfType<CriticismRecord>().Where(record => record.MeetingId == meeting.Id && record.Kind is CriticismKind.Mutual).ToArray();
        foreach (var (index, record) in criticisms.Index()) Claim(record, index);

        var team = world.Things.OfType<Problem>().First(problem => problem.MeetingId == meeting.Id && problem.SubjectId is null);
        foreach (var session in world.Things.OfType<MeetingSession>().Where(session => session.MeetingId == meeting.Id && session.Turns.Any(turn => turn.Kind is TurnKind.Commentary)).ToArray())
            ClaimForBranch(new ClaimedRecord(ProblemLinkKind.Commentary, session.Id.Value, null), team);
        foreach (var demand in world.Things.OfType<SupervisionDemand>().Where(demand => demand.MeetingId == meeting.Id).ToArray())
            ClaimForBranch(new ClaimedRecord(ProblemLinkKind.SupervisionDemand, demand.Id.Value, null), team);
    }

    private void Claim(CriticismRecord record, int index)
    {
        var (id, own) = (world.Ids.Next<Claim>(), branch.PersonalProblems.Select(one => one.Problem).FirstOrDefault(problem => problem.SubjectId == record.SubjectId));
        var answer = own is null ? ClaimAnswer.Explained : index % 5 == 1 ? ClaimAnswer.Partly : ClaimAnswer.Accepted;
        var reason = answer is ClaimAnswer.Accepted ? null : world.Marks.On(
            "claim", answer is ClaimAnswer.Partly ? "平时沟通少属实，具体事项已在会上说明。" : "当时在外地参加培训，已向同志作了说明。", id.Value, branch,
            secretary: true, group: true, committee: false, record.AuthorId, record.SubjectId);
        world.Keep(Domain.Rectification.Claim.Make(
            id, meeting, new ClaimedRecord(ProblemLinkKind.Criticism, record.Id.Value, record.SubjectId), answer, reason, own, record.SubjectId, world.Clock.Tick()));
    }

    private void ClaimForBranch(ClaimedRecord of, Problem team) => world.Keep(Domain.Rectification.Claim.Make(
        world.Ids.Next<Claim>(), meeting, of, ClaimAnswer.Accepted, null, team, branch.Secretary.Id, world.Clock.Tick()));
}
