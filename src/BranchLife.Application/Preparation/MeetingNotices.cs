using BranchLife.Domain;
using BranchLife.Domain.Meetings;
using BranchLife.Domain.Members;
using BranchLife.Domain.Notices;
using BranchLife.Persistence;

namespace BranchLife.Application.Preparation;

/// <summary>The sentences by which a meeting is announced; the same words tell later who was told what.</summary>
internal static class MeetingNotices
{
    public const string Advance = "组织生活会预通知：请查看时间、地点、主题，按要求做好准备。";
    public const string Final = "组织生活会正式通知：请按时参加。";

    public static string PathOf(Id<Meeting> meeting) => $"/meetings/{meeting}/notice";

    /// <summary>Everybody on the roster, host and recorder included.</summary>
    public static async Task TellAsync(
        BranchLifeDbContext db, IdSource ids, Meeting meeting, string sentence, DateOnly today, DateTimeOffset at, CancellationToken ct)
    {
        var roster = await PreparationRoster.OfAsync(db, meeting, today, ct);
        var people = roster.Select(person => person.Id).Concat(new[] { meeting.HostId, meeting.RecorderId }.OfType<Id<Person>>()).Distinct();
        foreach (var person in people) db.Add(Notice.To(ids.Next<Notice>(), person, sentence, PathOf(meeting.Id), at));
    }
}
