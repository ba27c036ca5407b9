using BranchLife.Domain;
using BranchLife.Domain.Appraisals;
using BranchLife.Domain.Meetings;
using BranchLife.Domain.Sessions;

namespace BranchLife.Application.Seeding;

/// <summary>民主评议 together with the meeting: paper ballots counted by two, verdicts given by the committee, most of them told, some answered.</summary>
internal sealed class DemoAppraisal(DemoWorld world, DemoBranch branch, Meeting meeting, MeetingSession session, DateOnly day)
{
    private const int Untold = 2;
    private const int Changed = 4;
    private const int Answered = 5;

    private Appraisal _appraisal = null!;

    public Appraisal Vote()
    {
        world.Clock.GoTo(day, 16);
        var members = session.Attendances.Where(line => line.Capacity.IsMember)
            .Select(line => (line.PersonId, line.HasVote ? null : "预备党员，不评定等次"));
        _appraisal = world.Keep(Appraisal.Open(
            world.Ids.Next<Appraisal>(), meeting, BallotWay.OnPaper, assessesTeam: true, members, session.HostId, world.Clock.Tick()));
        var votes = AttendanceCount.Of(session.Attendances).PresentVotes;
        var graded = _appraisal.Members.Where(member => member.IsGraded).ToArray();
        VoteCount[] counts = !SmallGroup.MayBreakDown(votes) ? [] :
        [
            .. graded.Select((member, i) => VoteCount.Of(member.PersonId, i + 1, Excellent(i, votes), votes - Excellent(i, votes) - (i % 2), i % 2, 0, 0)),
            VoteCount.Of(null, graded.Length + 1, votes - 2, 2, 0, 0, 0),
        ];
        _appraisal.Count(new BallotBox(votes, votes, votes), counts, session.RecorderId);
        _appraisal.Check(session.HostId, world.Clock.Tick());
        return _appraisal;
    }

    public void Decide()
    {
        world.Clock.GoTo(day.AddDays(5), 10);
        var secretary = branch.Secretary.Id;
        var other = branch.Committee.First(one => one.Id != secretary).Id;
        foreach (var (member, index) in _appraisal.Members.Select((member, index) => (member, index)))
        {
            var isTold = index < _appraisal.Members.Count - Untold;
            var id = world.Ids.Next<AppraisalVerdict>();
            var grade = !member.IsGraded ? (AppraisalGrade?)null : index is > 0 && index <= _appraisal.LimitOfBallot.Most ? AppraisalGrade.Excellent : AppraisalGrade.Qualified;
            var decision = new VerdictDecision(
                grade, Mark("能认真参加组织生活，本职工作踏实，联系群众的经常性不够，整改事项正在推进。"),
                index == Changed ? Mark("支委结对联系，每月谈一次。") : null, VerdictForum.Committee, day.AddDays(4));
            var by = member.PersonId == secretary ? other : secretary;
            var verdict = world.Keep(AppraisalVerdict.Record(id, _appraisal, member.PersonId, decision, by, day.AddDays(5)));
            if (isTold) verdict.Tell(secretary, world.Clock.Tick());
            if (index is Changed or Answered or 0) verdict.AnswerWith(index == 0 ? null : Mark("走访的次数请再核对。"), member.PersonId, world.Clock.Tick());
            if (index != Changed) continue;

            verdict.Change(_appraisal, decision with { Opinion = Mark("走访次数已核对更正，能认真参加组织生活。") }, Mark("走访次数有误，按台账更正。"), by, world.Clock.Tick());
            verdict.Tell(secretary, world.Clock.Tick());

            string Mark(string text) => world.Marks.On(
                "appraisal", text, id.Value, branch, secretary: true, group: true, committee: true, isTold ? [member.PersonId] : []);
        }
    }

    private static int Excellent(int index, int votes) => index is > 0 and < 4 ? votes * 2 / 3 : votes / 4;
}
