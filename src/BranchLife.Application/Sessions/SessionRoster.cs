using BranchLife.Domain;
using BranchLife.Domain.Branches;
using BranchLife.Domain.Meetings;
using BranchLife.Domain.Members;
using BranchLife.Domain.Sessions;

namespace BranchLife.Application.Sessions;

/// <summary>
/// Who is on the sign-in list, and how often the meeting sits: once as assembly or committee, once per 党小组 in group form.
/// Everybody of the branch is listed in exactly one sitting; who need not come is listed, but does not count in 应到.
/// </summary>
public static class SessionRoster
{
    public static IReadOnlyList<PlannedSession> For(Meeting meeting, RosterSource source, IReadOnlyList<RosterLine> guests)
    {
        var people = InOrder(source.People);
        return meeting.Form switch
        {
            MeetingForm.Committee when people.Any(IsCommittee) => [Sitting("支委会", people.Where(IsCommittee))],
            MeetingForm.Group when source.Groups.Count > 0 => ByGroup(),
            MeetingForm.Assembly or MeetingForm.Committee or MeetingForm.Group => [Sitting("全体会议", people)],
        };

        IReadOnlyList<PlannedSession> ByGroup()
        {
            var seats = source.Groups.Select(group => group.Id).ToHashSet();
            return [.. source.Groups
                .Select((group, index) => (Group: group, Members: people.Where(person => person.GroupId == group.Id
                    || (index == 0 && (person.GroupId is null || !seats.Contains(person.GroupId.Value)))).ToArray()))
                .Where(sitting => sitting.Members.Length > 0)
                .Select(sitting => Sitting(sitting.Group.Name, sitting.Members, sitting.Group.LeaderId == meeting.RecorderId ? null : sitting.Group.LeaderId))];
        }

        PlannedSession Sitting(string title, IEnumerable<RosterSource.Entry> members, Id<Person>? host = null) =>
            new(title, [.. members.Select(person => Line(person, source.TakesMembership, meeting.IsExempt(person.PersonId))), .. guests], host);
    }

    /// <summary>Line of one member: probationary members come, but do not vote; borrowed ones vote at home.</summary>
    public static RosterLine Line(RosterSource.Entry person, bool takesMembership, bool isExempt) => new(
        person.PersonId, Standing(person, isExempt),
        person.IsLeadingCadre ? AttendanceCapacity.LeadingCadreAsMember : AttendanceCapacity.Member,
        IsExpected: !isExempt && person.Elsewhere is null,
        HasVote: person.HasVote && !(person.IsAttached && takesMembership));

    /// <summary>Secretary, committee in the order of posts, then members by the years they have been in the Party.</summary>
    public static IReadOnlyList<RosterSource.Entry> InOrder(IEnumerable<RosterSource.Entry> people) =>
    [
        .. people.OrderBy(person => person.IsAttached)
            .ThenBy(person => person.Posts.Count == 0 ? (PostKind)int.MaxValue : person.Posts[0])
            .ThenBy(person => person.Status).ThenBy(person => person.JoinedOn).ThenBy(person => person.PersonId),
    ];

    internal static bool IsCommittee(PostKind kind) => kind.IsCommittee;

    private static bool IsCommittee(RosterSource.Entry person) => person.Posts.Any(IsCommittee);

    private static string Standing(RosterSource.Entry person, bool isExempt)
    {
        var word = person.Posts.Count > 0 ? string.Join('、', person.Posts.Select(kind => kind.Word)) : person.Status.Word;
        if (isExempt) return word + "（经批准可不到会）";
        if (person.Elsewhere is { } unit) return $"{word}（在{unit}参加）";
        return person.IsAttached ? word + "（编入本支部活动）" : word;
    }
}
