using BranchLife.Domain.Members;

namespace BranchLife.Domain.Branches;

/// <summary>The secretary entrusts a committee member with the secretary's acts for some days (支条 art. 14).</summary>
public sealed class Delegation : Aggregate<Delegation>
{
    private Delegation()
    {
    }

    public required Id<Unit> BranchId { get; init; }

    public required Id<Person> FromPersonId { get; init; }

    public required Id<Person> ToPersonId { get; init; }

    public required string Reason { get; init; }

    public DateOnly From { get; private set; }

    public DateOnly To { get; private set; }

    public static Delegation Entrust(
        Id<Delegation> id, Id<Unit> branch, Id<Person> secretary, Id<Person> deputy, IEnumerable<Post> posts,
        DateOnly from, DateOnly to, string? reason)
    {
        Require(from <= to, CommonRules.PeriodsRunForward);
        Require(deputy != secretary && posts.Any(post => post.PersonId == deputy && post.UnitId == branch
            && post.Kind.IsCommittee && post.Term.Contains(from)), BranchRules.OnlyADeputyIsDelegated);
        return new Delegation
        {
            Id = id, BranchId = branch, FromPersonId = secretary, ToPersonId = deputy, From = from, To = to,
            Reason = Text.Required(reason, Text.Line, CommonRules.AReasonIsGiven),
        };
    }

    public void EndEarly(DateOnly lastDay)
    {
        Require(lastDay >= From.AddDays(-1) && lastDay <= To, CommonRules.PeriodsRunForward);
        To = lastDay;
    }
}
