using BranchLife.Domain.Members;

namespace BranchLife.Domain.Branches;

/// <summary>A post in a branch, held by a person from one day to another. It gives the rights of the post by itself.</summary>
public sealed class Post : Aggregate<Post>
{
    private Post()
    {
    }

    public required Id<Person> PersonId { get; init; }

    public required Id<Unit> UnitId { get; init; }

    public required PostKind Kind { get; init; }

    public required AppointmentBasis Basis { get; init; }

    public DateOnly From { get; private set; }

    public DateOnly? To { get; private set; }

    public Period Term => new(From, To);

    /// <summary>Refused: a second secretary at the same time, the same person in the same post twice, a unit that is no branch.</summary>
    /// <param name="held">All posts of the unit so far.</param>
    public static Post Appoint(
        Id<Post> id, Id<Person> person, Unit unit, PostKind kind, AppointmentBasis basis, Period term, IReadOnlyCollection<Post> held)
    {
        Require(unit.Kind.IsBranch || (unit.Kind is UnitKind.BranchGroup && !kind.IsCommittee), BranchRules.OnlyBranchesHavePosts);
        var clashing = held.Where(post => post.UnitId == unit.Id && post.Kind == kind && post.Term.Overlaps(term)).ToArray();
        Require(clashing.All(post => post.PersonId != person), BranchRules.NobodyHoldsAPostTwice);
        Require(kind is not PostKind.Secretary || clashing.Length == 0, BranchRules.OnePostOneHolder);
        return new Post
        {
            Id = id, PersonId = person, UnitId = unit.Id, Kind = kind, Basis = basis, From = term.From, To = term.To,
        };
    }

    public void End(DateOnly lastDay)
    {
        Require(lastDay >= From, CommonRules.PeriodsRunForward);
        To = lastDay;
    }
}
