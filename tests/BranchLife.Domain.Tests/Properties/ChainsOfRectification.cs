using BranchLife.Domain.Meetings;
using BranchLife.Domain.Members;
using BranchLife.Domain.Rectification;
using BranchLife.Testing.Building;
using FsCheck;
using FsCheck.Fluent;

namespace BranchLife.Domain.Tests.Properties;

/// <summary>
/// Whatever is tried, by whomever, in whatever order: nothing is accepted without a problem, no item stands without one, nothing is
/// closed without evidence and a verifier who has neither part in it.
/// </summary>
public sealed class ChainsOfRectification
{
    private static readonly Id<Person>[] People =
        [A.Comrade, A.Recorder, A.Verifier, A.Secretary, Identities.Named<Person>(41), Identities.Named<Person>(42), Identities.Named<Person>(43)];

    private enum Step
    {
        Claim,
        Explain,
        ConfirmTheList,
        Plan,
        Report,
        Prove,
        Request,
        Return,
        Close,
        LookBack,
        Reopen,
        Move,
    }

    private static Gen<(Step, int, int)> AnyAct =>
        from step in Gen.Frequency(Enum.GetValues<Step>().Select(step => (Weight(step), Gen.Constant(step))))
        from who in Gen.Choose(0, People.Length - 1)
        from which in Gen.Choose(0, 2)
        select (step, who, which);

    /// <summary>What leads to a closing is tried more often; evidence seldom, because it excludes a verifier each time.</summary>
    private static int Weight(Step step) => step switch
    {
        Step.Request or Step.Close or Step.Reopen => 6,
        Step.ConfirmTheList or Step.Plan or Step.LookBack => 3,
        _ => 1,
    };

    [Fact]
    public void never_tear()
    {
        var (accepted, closed, reopened) = (0, 0, 0);

        Property.HoldsForAll(AnyAct, acts =>
        {
            var world = new World();
            foreach (var (step, who, which) in acts)
            {
                world.TryTo(step, People[who], which);
                world.AssertWhole();
            }

            accepted += world.Claims.Count(claim => claim.Answer is not ClaimAnswer.Explained);
            closed += world.Items.Count(item => item.State is RectificationState.Closed);
            reopened += world.Items.Count(item => item.LookBacks.Any(look => look.Result is LookBackResult.Reopened));
        });

        Assert.True(accepted > 50 && closed > 5 && reopened > 0, $"The walks reached too little: {accepted} claims, {closed} closings, {reopened} reopenings.");
    }

    private sealed class World
    {
        private readonly Meeting _meeting = A.Meeting().MinutesSealed();
        private readonly List<Problem> _problems;
        private readonly Guid[] _records = [.. Enumerable.Range(1, 3).Select(number => new Guid(number, 0, 0, new byte[8]))];
        private DateTimeOffset _now = A.Moment;

        public World() => _problems = [A.Problem(A.Comrade, _meeting), A.Problem(A.Recorder, _meeting), A.Problem(null, _meeting)];

        public List<Claim> Claims { get; } = [];

        public List<RectificationItem> Items { get; } = [];

        public void TryTo(Step step, Id<Person> by, int which)
        {
            _now = _now.AddDays(5);
            try
            {
                Do(step, by, which);
            }
            catch (RuleViolationException)
            {
                // Refused: the world is asserted to be whole all the same.
            }
        }

        public void AssertWhole()
        {
            Assert.All(Claims.Where(claim => claim.Answer is not ClaimAnswer.Explained), claim =>
            {
                var problem = Assert.Single(_problems, problem => problem.Id == claim.ProblemId);
                Assert.Equal(problem.SubjectId, claim.SubjectId);
                Assert.Contains(problem.Links, link => link.RecordId == claim.RecordId);
            });
            Assert.All(Claims.Where(claim => claim.Answer is not ClaimAnswer.Accepted), claim => Assert.NotNull(claim.Reason));
            Assert.All(Items, item => Assert.True(_problems.Single(problem => problem.Id == item.ProblemId).IsConfirmed));
            Assert.All(Items.Where(item => item.State is RectificationState.Closed), item =>
            {
                Assert.True(item.EvidenceCount > 0);
                Assert.DoesNotContain(item.ClosedById!.Value, new[] { item.OwnerId, item.SubjectId }.OfType<Id<Person>>());
                Assert.DoesNotContain(item.Progress, entry => entry.IsEvidence && entry.RecordedById == item.ClosedById);
                Assert.Contains(item.Decisions, decision => decision.Closed && decision.VerifierId == item.ClosedById);
            });
        }

        private void Do(Step step, Id<Person> by, int which)
        {
            var (problem, item) = (_problems[which], Items.ElementAtOrDefault(which));
            switch (step)
            {
                case Step.Claim:
                    Answer(which, problem.SubjectId, ClaimAnswer.Accepted, null, problem, by);
                    break;
                case Step.Explain:
                    Answer(which, problem.SubjectId, ClaimAnswer.Explained, "当时在外地培训", problem, by);
                    break;
                case Step.ConfirmTheList:
                    foreach (var known in _problems) known.Confirm();
                    break;
                case Step.Plan:
                    Items.Add(RectificationItem.Open(Identities.Fresh<RectificationItem>(), problem, A.MeasurePlan with { OwnerId = problem.SubjectId ?? by }, _now));
                    break;
                default:
                    if (item is not null) Work(step, item, by);
                    break;
            }
        }

        private void Answer(int which, Id<Person>? subject, ClaimAnswer answer, string? reason, Problem problem, Id<Person> by)
        {
            if (Claims.FirstOrDefault(claim => claim.RecordId == _records[which]) is { } known) known.Change(_meeting, answer, reason, problem, by, _now);
            else Claims.Add(Claim.Make(Identities.Fresh<Claim>(), _meeting, new ClaimedRecord(ProblemLinkKind.Criticism, _records[which], subject), answer, reason, problem, by, _now));
        }

        private void Work(Step step, RectificationItem item, Id<Person> by)
        {
            var reviewer = new Reviewer(by, A.AnotherBranch);
            switch (step)
            {
                case Step.Report or Step.Prove:
                    item.Report("走访记录四份", _now.ChinaDay, step is Step.Prove, by, _now);
                    break;
                case Step.Request:
                    item.RequestClosure(by == A.Secretary ? by : item.OwnerId);
                    break;
                case Step.Return:
                    item.ReturnClosure("还缺两户", reviewer, _now);
                    break;
                case Step.Close:
                    item.Close("经核验属实", reviewer, _now, 5, 20);
                    break;
                case Step.LookBack or Step.Reopen:
                    item.LookBackOn(step is Step.Reopen ? LookBackResult.Reopened : LookBackResult.Held, "又有两户没有走访", _now.ChinaDay.AddDays(60), by, _now);
                    break;
                default:
                    item.MoveTo(A.AnotherBranch, "支部合并", _now.ChinaDay);
                    break;
            }
        }
    }
}
