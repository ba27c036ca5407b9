using BranchLife.Application.Meetings;
using BranchLife.Application.Members;
using BranchLife.Domain;
using BranchLife.Domain.Branches;
using BranchLife.Domain.Members;
using BranchLife.Persistence;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Sessions;

/// <summary>Who belongs to a branch on one day, as far as a meeting's roster asks.</summary>
/// <param name="TakesMembership">False for temporary and functional branches, where everybody is borrowed.</param>
public sealed record RosterSource(
    bool TakesMembership, IReadOnlyList<RosterSource.Entry> People, IReadOnlyList<RosterSource.Group> Groups)
{
    public IEnumerable<PostHolder> Posts => People.SelectMany(entry => entry.Posts.Select(kind => new PostHolder(entry.PersonId, kind)));

    internal static async Task<RosterSource> ReadAsync(BranchLifeDbContext db, Id<Unit> branch, DateOnly day, CancellationToken ct)
    {
        var kind = await db.Units.Where(unit => unit.Id == branch).Select(unit => unit.Kind).SingleAsync(ct);
        var members = await db.Members.AsNoTracking().BelongingTo(db, branch, day).ToListAsync(ct);
        var groups = await db.Units.Where(unit => unit.SuperiorId == branch && unit.Kind == UnitKind.BranchGroup
                && unit.ValidFrom <= day && (unit.ValidTo == null || day <= unit.ValidTo))
            .OrderBy(unit => unit.Code).Select(unit => new { unit.Id, unit.Name }).ToListAsync(ct);
        var places = groups.Select(group => group.Id).Append(branch).ToArray();
        var posts = await db.Posts.Where(post => places.Contains(post.UnitId) && post.From <= day && (post.To == null || day <= post.To))
            .Select(post => new { post.PersonId, post.UnitId, post.Kind }).ToListAsync(ct);
        var away = members.SelectMany(member => member.Attachments).Where(a => a.UnitId != branch && a.Term.Contains(day))
            .Select(a => a.UnitId).Distinct().ToArray();
        var units = await db.Units.Where(unit => away.Contains(unit.Id))
            .Select(unit => new { unit.Id, Name = unit.ShortName ?? unit.Name }).ToDictionaryAsync(unit => unit.Id, unit => unit.Name, ct);
        var names = await db.NamesOfAsync(members.Select(member => member.PersonId), ct);
        var people = members
            .Select(member => EntryOf(member, [.. posts.Where(post => post.PersonId == member.PersonId).Select(post => post.Kind).Distinct().Order()]))
            .ToArray();
        return new RosterSource(kind.TakesMembership, people, [.. groups.Select(group => new Group(group.Id, group.Name, LeaderOf(group.Id)))]);

        Entry EntryOf(Member member, IReadOnlyList<PostKind> held)
        {
            var own = member.BranchOn(day);
            var isAttached = own?.BranchId != branch;
            var elsewhere = isAttached ? null : member.Attachments.FirstOrDefault(a => a.UnitId != branch && a.Term.Contains(day));
            return new Entry(
                member.PersonId, names[member.PersonId], member.Status, member.HasVote, member.IsLeadingCadre, member.JoinedOn,
                isAttached ? null : own!.GroupId, isAttached, elsewhere is null ? null : units[elsewhere.UnitId], held);
        }

        Id<Person>? LeaderOf(Id<Unit> group) =>
            posts.Where(post => post.UnitId == group && post.Kind is PostKind.GroupLeader).Select(post => (Id<Person>?)post.PersonId).FirstOrDefault()
            ?? people.Where(entry => entry.GroupId == group && entry.Posts.Contains(PostKind.GroupLeader))
                .Select(entry => (Id<Person>?)entry.PersonId).FirstOrDefault();
    }

    /// <param name="PersonId">The member.</param>
    /// <param name="Name">As registered.</param>
    /// <param name="Status">Full or probationary.</param>
    /// <param name="HasVote">Votes where the formal relation lies.</param>
    /// <param name="IsLeadingCadre">Takes part as an ordinary member.</param>
    /// <param name="JoinedOn">入党日期.</param>
    /// <param name="GroupId">The 党小组 of this branch.</param>
    /// <param name="IsAttached">Takes part here for a time; the formal relation lies elsewhere.</param>
    /// <param name="Elsewhere">The unit in whose activities this member of ours takes part for a time.</param>
    /// <param name="Posts">In this branch and its groups, highest first.</param>
    public sealed record Entry(
        Id<Person> PersonId, string Name, MemberStatus Status, bool HasVote, bool IsLeadingCadre, DateOnly JoinedOn,
        Id<Unit>? GroupId, bool IsAttached, string? Elsewhere, IReadOnlyList<PostKind> Posts);

    public sealed record Group(Id<Unit> Id, string Name, Id<Person>? LeaderId);
}
