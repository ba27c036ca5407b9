using System.Globalization;
using BranchLife.Application.Access;
using BranchLife.Domain;
using BranchLife.Domain.Branches;
using BranchLife.Domain.Meetings;
using BranchLife.Domain.Members;
using BranchLife.Persistence;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Preparation;

/// <summary>Who belongs to a branch on a day, formally or for a time: the committee by post, then the others by name.</summary>
internal static class BranchRoster
{
    private static readonly StringComparer ByName = StringComparer.Create(CultureInfo.GetCultureInfo("zh-CN"), CompareOptions.None);

    public static Task<IReadOnlyList<RosterPerson>> OfAsync(BranchLifeDbContext db, MeetingHead meeting, DateOnly today, CancellationToken ct) =>
        OfAsync(db, meeting.BranchId, meeting.HeldOn is { } held && held < today ? held : today, ct);

    /// <summary>Refuses a person who is no member of the branch: nothing is recorded about strangers.</summary>
    public static async Task RequireOnAsync(BranchLifeDbContext db, Meeting meeting, Id<Person> person, DateOnly today, CancellationToken ct)
    {
        var day = meeting.HeldOn is { } held && held < today ? held : today;
        if ((await OfAsync(db, meeting.BranchId, day, ct)).All(known => known.Id != person)) throw new NotFoundException();
    }

    private static async Task<IReadOnlyList<RosterPerson>> OfAsync(
        BranchLifeDbContext db, Id<Unit> branch, DateOnly day, CancellationToken ct)
    {
        var members = await (
            from member in db.Members
            where member.Memberships.Any(m => m.BranchId == branch && m.From <= day && (m.To == null || day <= m.To))
                || member.Attachments.Any(a => a.UnitId == branch && a.From <= day && (a.To == null || day <= a.To))
            join person in db.Persons on member.PersonId equals person.Id
            select new { person.Id, person.Name }).ToListAsync(ct);
        var posts = await db.Posts.Where(post => post.UnitId == branch && post.From <= day && (post.To == null || day <= post.To))
            .Select(post => new { post.PersonId, post.Kind }).ToListAsync(ct);
        var held = posts.Where(post => post.Kind.IsCommittee).GroupBy(post => post.PersonId)
            .ToDictionary(group => group.Key, group => group.Min(post => post.Kind));

        return [.. members
            .OrderBy(member => held.TryGetValue(member.Id, out var kind) ? (int)kind : int.MaxValue)
            .ThenBy(member => member.Name, ByName).ThenBy(member => member.Id)
            .Select(member => held.TryGetValue(member.Id, out var kind)
                ? new RosterPerson(member.Id, member.Name, kind.Word, kind is PostKind.Secretary, true)
                : new RosterPerson(member.Id, member.Name, null, false, false))];
    }
}
