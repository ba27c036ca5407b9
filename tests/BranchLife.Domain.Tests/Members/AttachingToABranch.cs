using BranchLife.Domain.Members;
using BranchLife.Testing.Building;

namespace BranchLife.Domain.Tests.Members;

/// <summary>编入: taking part elsewhere for a time; the formal relation stays.</summary>
public sealed class AttachingToABranch
{
    private static readonly DateOnly Until = A.Today.AddDays(30);

    [Fact]
    public void leaves_the_formal_relation_where_it_is()
    {
        var home = A.Branch();
        var member = A.Member();
        member.Join(home, A.FoundingDay);

        member.Attach(A.AnotherBranch, A.Today, Until, " 外出务工 ");

        Assert.Equal(home.Id, member.BranchOn(A.Today)?.BranchId);
        var attachment = Assert.Single(member.Attachments);
        Assert.Equal((A.AnotherBranch, new Period(A.Today, Until), "外出务工"),
            (attachment.UnitId, attachment.Term, attachment.Reason));
    }

    [Fact]
    public void is_once_at_a_time_per_unit()
    {
        Refused.By(MemberRules.AttachedOnce, Attached, member => member.Attach(A.AnotherBranch, Until, null, "外出务工"));

        var member = Attached;
        member.Attach(A.AnotherBranch, Until.AddDays(1), null, "外出务工");
        member.Attach(A.OurBranch, A.Today, null, "项目建设");
        Assert.Equal(3, member.Attachments.Count);
    }

    [Fact]
    public void runs_forward_and_has_a_reason()
    {
        Refused.By(CommonRules.PeriodsRunForward, A.Member(),
            member => member.Attach(A.AnotherBranch, Until, A.Today, "外出务工"));
        Refused.By(CommonRules.AReasonIsGiven, A.Member(),
            member => member.Attach(A.AnotherBranch, A.Today, null, " "));
    }

    private static Member Attached
    {
        get
        {
            var member = A.Member();
            member.Attach(A.AnotherBranch, A.Today, Until, "外出务工");
            return member;
        }
    }
}
