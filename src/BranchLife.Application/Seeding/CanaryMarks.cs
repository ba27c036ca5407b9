using BranchLife.Domain;
using BranchLife.Domain.Meetings;
using BranchLife.Domain.Members;

namespace BranchLife.Application.Seeding;

/// <summary>A unique mark in every sensitive text, with the accounts that may read it: what a sweep from outside looks for.</summary>
internal sealed class CanaryMarks(DemoWorld world)
{
    private readonly List<(string Text, string Kind, Guid Id, DemoBranch Branch, Id<Person>[] Persons, bool Secretary, bool Group, bool Committee)> _marks = [];

    /// <param name="kind">As in the manifest.</param>
    /// <param name="text">What the record says.</param>
    /// <param name="id">The record.</param>
    /// <param name="branch">Whose it is.</param>
    /// <param name="secretary">The branch's secretary reads it.</param>
    /// <param name="group">An assigned group reads it.</param>
    /// <param name="committee">The committee reads it.</param>
    /// <param name="persons">Who reads it besides, by name.</param>
    public string On(
        string kind, string text, Guid id, DemoBranch branch, bool secretary, bool group, bool committee, params Id<Person>[] persons)
    {
        if (!world.Options.Canaries) return text;

        var mark = $"CANARY-{kind}-{_marks.Count + 1:D5}";
        _marks.Add((mark, kind, id, branch, persons, secretary, group, committee));
        return text + mark;
    }

    /// <summary>
    /// A member's problem, and what is done about it: the member, the secretary, the group; once it is on the ledger the committee
    /// too, which verifies it, and the offices above for the secretary's.
    /// </summary>
    public string OnPersonal(string text, Guid id, DemoBranch branch, Id<Person> subject)
    {
        var isListed = branch.Stage is MeetingStage.FollowUp or MeetingStage.Archived;
        return On("problem", text, id, branch, secretary: true, group: true, committee: isListed,
            [subject, .. isListed && subject == branch.Secretary.Id ? world.Above : []]);
    }

    /// <summary>Called when every account is known.</summary>
    public void Publish()
    {
        foreach (var mark in _marks)
        {
            var readers = world.Accounts.Where(account => account.State == "active" && Reads(account, mark)).Select(account => account.Key);
            world.Manifest.Canaries.Add(new SeedManifest.Canary(mark.Text, mark.Kind, mark.Id, [.. readers]));
        }
    }

    private bool Reads(
        DemoAccount account,
        (string Text, string Kind, Guid Id, DemoBranch Branch, Id<Person>[] Persons, bool Secretary, bool Group, bool Committee) mark) =>
        mark.Persons.Contains(account.Person.Id)
        || (mark.Secretary && account.Person.Id == mark.Branch.Secretary.Id)
        || (mark.Committee && mark.Branch.Committee.Any(one => one.Id == account.Person.Id))
        || (mark.Group && mark.Branch.IsSupervised && account.Person.Id == world.Supervisor.Id);
}
