using BranchLife.Domain.Branches;
using BranchLife.Domain.Members;
using BranchLife.Domain.Supervision;
using BranchLife.Testing.Building;

namespace BranchLife.Domain.Tests.Supervision;

public sealed class SupervisingABranch
{
    private static readonly Dictionary<Id<Person>, Id<Unit>> OwnBranches = new() { [A.Comrade] = A.OurBranch };
    private static readonly Period Spring = new(new DateOnly(2026, 3, 1), new DateOnly(2026, 5, 31));
    private static readonly Period Autumn = new(new DateOnly(2026, 9, 1), new DateOnly(2026, 11, 30));

    [Fact]
    public void is_never_of_ones_own_branch_whoever_comes_first()
    {
        var takesThenAssigns = A.SupervisingGroup();
        takesThenAssigns.Take(A.Comrade, isLeader: false, Autumn, A.OurBranch);
        Refused.By(SupervisionRules.NobodySupervisesTheirOwnBranch, takesThenAssigns,
            g => g.Assign(A.OurBranch, Autumn, OwnBranches));

        var assignsThenTakes = A.SupervisingGroup();
        assignsThenTakes.Assign(A.OurBranch, Autumn, OwnBranches);
        Refused.By(SupervisionRules.NobodySupervisesTheirOwnBranch, assignsThenTakes,
            g => g.Take(A.Comrade, isLeader: true, Autumn, A.OurBranch));
    }

    [Fact]
    public void is_open_to_those_of_other_branches_and_of_none()
    {
        var group = A.SupervisingGroup();

        group.Take(A.Comrade, isLeader: true, Autumn, A.OurBranch);
        group.Take(A.Stranger, isLeader: false, Autumn, ownBranch: null);
        group.Assign(A.AnotherBranch, Autumn, OwnBranches);

        Assert.Equal([(A.Comrade, true), (A.Stranger, false)],
            group.Members.Select(member => (member.PersonId, member.IsLeader)));
        Assert.Equal((A.AnotherBranch, Autumn), (group.Assignments[0].BranchId, group.Assignments[0].Term));
    }

    [Fact]
    public void compares_the_days()
    {
        var group = A.SupervisingGroup();

        group.Take(A.Comrade, isLeader: false, Spring, A.OurBranch);
        group.Assign(A.OurBranch, Autumn, OwnBranches);

        Assert.Single(group.Assignments);
        Refused.By(SupervisionRules.NobodySupervisesTheirOwnBranch, group,
            g => g.Assign(A.OurBranch, new Period(Spring.To!.Value, Spring.To), OwnBranches));
    }

    [Fact]
    public void takes_nobody_and_no_branch_twice_at_a_time()
    {
        var group = A.SupervisingGroup();
        group.Take(A.Stranger, isLeader: false, Autumn, null);
        group.Assign(A.AnotherBranch, Autumn, OwnBranches);

        Refused.By(SupervisionRules.MemberOnce, group, g => g.Take(A.Stranger, isLeader: true, Autumn, null));
        Refused.By(SupervisionRules.AssignedOnce, group, g => g.Assign(A.AnotherBranch, Autumn, OwnBranches));
        group.Take(A.Stranger, isLeader: true, Spring, null);
        group.Assign(A.AnotherBranch, Spring, OwnBranches);
        Assert.Equal((2, 2), (group.Members.Count, group.Assignments.Count));
    }

    [Fact]
    public void ends_for_branch_and_person_on_the_last_day()
    {
        var (group, last) = (A.SupervisingGroup(), Autumn.From.AddDays(9));
        group.Take(A.Stranger, isLeader: false, Autumn, null);
        group.Assign(A.AnotherBranch, Autumn, OwnBranches);
        group.Assign(A.OurBranch, Autumn, OwnBranches);

        group.Release(A.AnotherBranch, last);
        group.Dismiss(A.Stranger, last);

        Assert.Equal([last, Autumn.To], group.Assignments.Select(assignment => assignment.To));
        Assert.Equal(last, group.Members[0].To);
        Assert.False(group.Assignments[0].Term.Contains(last.AddDays(1)));
    }

    [Fact]
    public void is_never_lengthened_by_its_end()
    {
        var group = A.SupervisingGroup();
        group.Take(A.Stranger, isLeader: false, Spring, null);
        group.Assign(A.AnotherBranch, Spring, OwnBranches);

        group.Release(A.AnotherBranch, Autumn.From);
        group.Dismiss(A.Stranger, Autumn.From);

        Assert.Equal((Spring.To, Spring.To), (group.Assignments[0].To, group.Members[0].To));
    }

    [Fact]
    public void needs_a_group_with_a_name() =>
        Refused.By(SupervisionRules.AGroupHasAName, () => A.SupervisingGroup(" "));
}
