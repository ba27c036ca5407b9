using System.Globalization;
using BranchLife.Application.Access;
using BranchLife.Application.Meetings;
using BranchLife.Domain;
using BranchLife.Domain.Branches;
using BranchLife.Domain.Meetings;
using BranchLife.Domain.Members;
using BranchLife.Persistence;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Preparation;

/// <summary>Of whom preparation is due: the branch as it stands, or stood on the day of the meeting; committee by post, others by name.</summary>
internal static class PreparationRoster
{
    private static readonly StringComparer ByName = StringComparer.Create(CultureInfo.GetCultureInfo("zh-CN"), CompareOptions.None);

    public static Task<IReadOnlyList<RosterPerson>> OfAsync(BranchLifeDbContext db, MeetingHead meeting, DateOnly today, CancellationToken ct) =>
        OfAsync(db, meeting.BranchId, meeting.HeldOn, today, ct);

    public static Task<IReadOnlyList<RosterPerson>> OfAsync(BranchLifeDbContext db, Meeting meeting, DateOnly today, CancellationToken ct) =>
        OfAsync(db, meeting.BranchId, meeting.HeldOn, today, ct);

    /// <summary>Nothing is recorded about strangers.</summary>
    public static async Task RequireOnAsync(BranchLifeDbContext db, Meeting meeting, Id<Person> person, DateOnly today, CancellationToken ct)
    {
        if ((await OfAsync(db, meeting, today, ct)).All(known => known.Id != person)) throw new NotFoundException();
    }

    /// <summary>Of whom no study is asked: excused from above by name, and every 年老体弱 member.</summary>
    public static async Task<HashSet<Id<Person>>> ExcusedFromStudyAsync(
        BranchLifeDbContext db, Id<Meeting> meeting, IReadOnlyList<RosterPerson> roster, CancellationToken ct) =>
    [
        .. roster.Where(person => person.IsFrail).Select(person => person.Id),
        .. await db.Meetings.Where(m => m.Id == meeting).SelectMany(m => m.Exemptions)
            .Where(exemption => exemption.GrantedById != null).Select(exemption => exemption.PersonId).ToListAsync(ct),
    ];

    private static async Task<IReadOnlyList<RosterPerson>> OfAsync(
        BranchLifeDbContext db, Id<Unit> branch, DateOnly? held, DateOnly today, CancellationToken ct)
    {
        var members = await new BranchRoster(db).FindAsync(branch, held < today ? held.Value : today, ct);
        return [.. members
            .OrderBy(member => member.IsCommittee ? (int)member.Posts[0] : int.MaxValue)
            .ThenBy(member => member.Name, ByName).ThenBy(member => member.PersonId)
            .Select(member => new RosterPerson(
                member.PersonId, member.Name, member.IsCommittee ? member.Posts[0].Word : null, member.IsSecretary, member.IsCommittee)
            {
                IsFrail = member.IsFrail,
            })];
    }
}
