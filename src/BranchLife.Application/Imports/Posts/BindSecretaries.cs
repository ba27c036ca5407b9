using BranchLife.Application.Access;
using BranchLife.Domain;
using BranchLife.Domain.Branches;
using BranchLife.Domain.Members;
using BranchLife.Persistence;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Imports.Posts;

/// <summary>
/// A unit's secretary is kept as the name that the office wrote; once exactly one full member of the branch bears it and
/// holds no other post, the post is theirs.
/// </summary>
public sealed class BindSecretaries(BranchLifeDbContext db, TimeProvider clock, IdSource ids)
{
    private const int UnitsAtOnce = 400;

    /// <param name="replace">The list of units has just named the secretary, and so ends another's time in the post.</param>
    public async Task ExecuteAsync(IReadOnlyCollection<Id<Unit>> units, bool replace, CancellationToken ct)
    {
        foreach (var some in units.Chunk(UnitsAtOnce))
        {
            var named = await db.Units.AsNoTracking().Where(unit => some.Contains(unit.Id) && unit.SecretaryName != null).ToListAsync(ct);
            var posts = (await db.Posts.Where(post => some.Contains(post.UnitId)).ToListAsync(ct)).ToLookup(post => post.UnitId);
            var members = (await MembersAsync(some, ct)).ToLookup(member => member.UnitId);
            foreach (var unit in named.Where(unit => unit.Kind.IsBranch)) Bind(unit, [.. posts[unit.Id]], members[unit.Id], replace);
        }

        await db.SaveChangesAsync(ct);
    }

    private void Bind(Unit unit, List<Post> posts, IEnumerable<Candidate> members, bool replace)
    {
        var today = clock.Today;
        var current = posts.FirstOrDefault(post => post.Kind is PostKind.Secretary && post.Term.Contains(today));
        if (members.Where(member => member.Name == unit.SecretaryName).Take(2).ToList() is not [var secretary]) return;
        if (current?.PersonId == secretary.PersonId || (current is not null && !replace)) return;
        if (posts.Any(post => post.PersonId == secretary.PersonId && post.Term.Contains(today))) return;

        if (current is not null) EndedPosts.End(db, current, posts, today);
        db.Add(Post.Appoint(
            ids.Next<Post>(), secretary.PersonId, unit, PostKind.Secretary, AppointmentBasis.Elected,
            PostTerm.Of(unit, PostKind.Secretary, posts, today), posts));
    }

    private async Task<List<Candidate>> MembersAsync(Id<Unit>[] units, CancellationToken ct)
    {
        var today = clock.Today;
        return await (
            from member in db.Members
            from held in member.Memberships
            where units.Contains(held.BranchId) && held.From <= today && (held.To == null || today <= held.To)
            where member.Status == MemberStatus.Full
            join person in db.Persons on member.PersonId equals person.Id
            select new Candidate(held.BranchId, person.Id, person.Name)).ToListAsync(ct);
    }

    private sealed record Candidate(Id<Unit> UnitId, Id<Person> PersonId, string Name);
}
