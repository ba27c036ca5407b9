using BranchLife.Application.Meetings;
using BranchLife.Domain;
using BranchLife.Domain.Branches;
using BranchLife.Domain.Meetings;
using BranchLife.Domain.Members;

namespace BranchLife.Application.Rectification;

/// <summary>责任人 and 核验人 are members of the branch, attached ones included.</summary>
internal static class OwnersOfBranch
{
    public static async Task RequireAsync(BranchRoster roster, Id<Unit> branch, Id<Person> person, DateOnly today, CancellationToken ct)
    {
        var members = await roster.FindAsync(branch, today, ct);
        if (members.All(member => member.PersonId != person)) throw new RuleViolationException(MeetingRules.PeopleAreOfTheBranch);
    }
}
