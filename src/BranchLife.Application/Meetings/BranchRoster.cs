using BranchLife.Application.Members;
using BranchLife.Domain;
using BranchLife.Domain.Branches;
using BranchLife.Domain.Members;
using BranchLife.Persistence;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Meetings;

/// <summary>
/// Who belongs to a branch on a day, attached members included, with their posts; the secretary first, then the committee.
/// It decides no right: callers have been let in before they ask.
/// </summary>
public sealed class BranchRoster(BranchLifeDbContext db)
{
    public async Task<IReadOnlyList<Entry>> FindAsync(Id<Unit> branch, DateOnly day, CancellationToken ct)
    {
        var members = await db.Members.AsNoTracking().BelongingTo(db, branch, day).ToListAsync(ct);
        var people = members.Select(member => member.PersonId).ToArray();
        var names = await db.Persons.Where(person => people.Contains(person.Id))
            .Select(person => new { person.Id, person.Name }).ToDictionaryAsync(person => person.Id, person => person.Name, ct);
        var posts = await db.Posts.Where(post => post.UnitId == branch && post.From <= day && (post.To == null || day <= post.To))
            .Select(post => new { post.PersonId, post.Kind }).ToListAsync(ct);
        return
        [
            .. members.Select(member => new Entry(
                    member.PersonId, names[member.PersonId], member.Status, member.IsLeadingCadre, member.HasVote,
                    member.BranchOn(day) is { } own && own.BranchId == branch ? own.GroupId : null,
                    [.. posts.Where(post => post.PersonId == member.PersonId).Select(post => post.Kind).Order()])
                {
                    IsFrail = member.Categories.HasFlag(GuidanceCategories.Frail),
                })
                .OrderBy(entry => entry.Posts.Count == 0 ? int.MaxValue : (int)entry.Posts[0]).ThenBy(entry => entry.PersonId),
        ];
    }

    /// <param name="PersonId">The member.</param>
    /// <param name="Name">As registered.</param>
    /// <param name="Status">Full or probationary.</param>
    /// <param name="IsLeadingCadre">Takes part as an ordinary member.</param>
    /// <param name="HasVote">Votes on resolutions today.</param>
    /// <param name="GroupId">The 党小组, where the branch has groups.</param>
    /// <param name="Posts">In this branch on that day, highest first.</param>
    public sealed record Entry(
        Id<Person> PersonId, string Name, MemberStatus Status, bool IsLeadingCadre, bool HasVote, Id<Unit>? GroupId,
        IReadOnlyList<PostKind> Posts)
    {
        /// <summary>年老体弱: no hard requirement for study (教管 art. 23).</summary>
        public bool IsFrail { get; init; }

        public bool IsSecretary => Posts.Contains(PostKind.Secretary);

        public bool IsCommittee => Posts.Any(post => post.IsCommittee);

        /// <summary>党内职务/身份 as printed on lists.</summary>
        public string Standing => Posts.Count > 0 ? string.Join('、', Posts.Select(post => post.Word)) : Status.Word;
    }
}
