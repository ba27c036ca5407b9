using BranchLife.Domain.Branches;
using BranchLife.Domain.Members;

namespace BranchLife.Domain.Supervision;

/// <summary>督导组（指导组）: reviews plans, materials, minutes and reports of the branches assigned to it, inside the dates.</summary>
public sealed class SupervisingGroup : Aggregate<SupervisingGroup>
{
    private readonly List<GroupMember> _members = [];
    private readonly List<BranchAssignment> _assignments = [];

    private SupervisingGroup()
    {
    }

    public string Name { get; private set; } = "";

    /// <summary>The unit that sent the group.</summary>
    public required Id<Unit> SentById { get; init; }

    public IReadOnlyList<GroupMember> Members => _members;

    public IReadOnlyList<BranchAssignment> Assignments => _assignments;

    public static SupervisingGroup Form(Id<SupervisingGroup> id, string name, Id<Unit> sentBy) =>
        new() { Id = id, SentById = sentBy, Name = Text.Required(name, Text.Name, SupervisionRules.AGroupHasAName) };

    /// <summary>Refused: a person of a branch that the group already supervises.</summary>
    public void Take(Id<Person> person, bool isLeader, Period term, Id<Unit>? ownBranch)
    {
        Require(_assignments.All(held => held.BranchId != ownBranch || !held.Term.Overlaps(term)), SupervisionRules.NobodySupervisesTheirOwnBranch);
        Require(_members.All(held => held.PersonId != person || !held.Term.Overlaps(term)), SupervisionRules.MemberOnce);
        _members.Add(new GroupMember(person, isLeader, term.From, term.To));
    }

    /// <summary>Refused: the own branch of one of the group's members.</summary>
    public void Assign(Id<Unit> branch, Period term, IReadOnlyDictionary<Id<Person>, Id<Unit>> ownBranches)
    {
        Require(_members.Where(held => held.Term.Overlaps(term))
            .All(held => !ownBranches.TryGetValue(held.PersonId, out var own) || own != branch), SupervisionRules.NobodySupervisesTheirOwnBranch);
        Require(_assignments.All(held => held.BranchId != branch || !held.Term.Overlaps(term)), SupervisionRules.AssignedOnce);
        _assignments.Add(new BranchAssignment(branch, term.From, term.To));
    }

    public void Release(Id<Unit> branch, DateOnly lastDay)
    {
        foreach (var assignment in _assignments.Where(held => held.BranchId == branch && (held.To is null || held.To > lastDay)))
            assignment.End(lastDay);
    }

    public void Dismiss(Id<Person> person, DateOnly lastDay)
    {
        foreach (var member in _members.Where(held => held.PersonId == person && (held.To is null || held.To > lastDay)))
            member.End(lastDay);
    }
}
