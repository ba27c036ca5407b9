using BranchLife.Application.Rules;
using BranchLife.Domain;
using BranchLife.Domain.Meetings;
using BranchLife.Domain.Members;

namespace BranchLife.Application.Meetings.Regular;

internal static class RegularMeetingGuards
{
    public static void Check(RegularMeetingDraft draft, IReadOnlyList<BranchRoster.Entry> roster, DateOnly today)
    {
        TypedText.RefuseClassified(today, draft.Title, draft.Place, draft.Agenda);
        RequireKnown(roster, [draft.HostId, draft.RecorderId]);
    }

    public static void RequireKnown(IReadOnlyList<BranchRoster.Entry> roster, IEnumerable<Id<Person>?> people)
    {
        var known = roster.Select(member => member.PersonId).ToHashSet();
        if (people.Any(person => person is { } id && !known.Contains(id)))
            throw new RuleViolationException(MeetingRules.PeopleAreOfTheBranch);
    }
}
