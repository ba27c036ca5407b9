using BranchLife.Application.Access;
using BranchLife.Domain;
using BranchLife.Domain.Branches;
using BranchLife.Domain.Members;
using BranchLife.Persistence;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Imports.Posts;

/// <summary>
/// Gives members the posts that a roster names. A filled cell names all posts of the person in the branch, so others of
/// theirs end; a new secretary ends the time of the old one.
/// </summary>
public sealed class PostsOfRoster(BranchLifeDbContext db, TimeProvider clock, IdSource ids)
{
    private const int UnitsAtOnce = 400;

    public async Task ExecuteAsync(IReadOnlyCollection<Wanted> wanted, CancellationToken ct)
    {
        foreach (var some in wanted.GroupBy(each => each.UnitId).Chunk(UnitsAtOnce))
        {
            var unitIds = some.Select(unit => unit.Key).ToArray();
            var units = await db.Units.AsNoTracking().Where(unit => unitIds.Contains(unit.Id)).ToDictionaryAsync(unit => unit.Id, ct);
            var posts = (await db.Posts.Where(post => unitIds.Contains(post.UnitId)).ToListAsync(ct)).ToLookup(post => post.UnitId);
            foreach (var unit in some) Settle(units[unit.Key], [.. unit], [.. posts[unit.Key]]);
        }

        await db.SaveChangesAsync(ct);
    }

    private void Settle(Unit unit, List<Wanted> wanted, List<Post> held)
    {
        var today = clock.Today;
        var newSecretary = wanted.FirstOrDefault(person => person.Kinds.Contains(PostKind.Secretary))?.PersonId;
        foreach (var post in held.Where(post => post.Term.Contains(today)).ToList())
        {
            var isDropped = wanted.Any(person => person.PersonId == post.PersonId && !person.Kinds.Contains(post.Kind));
            var isReplaced = post.Kind is PostKind.Secretary && newSecretary is { } other && other != post.PersonId;
            if (isDropped || isReplaced) EndedPosts.End(db, post, held, today);
        }

        foreach (var person in wanted)
        {
            foreach (var kind in person.Kinds.Distinct()) Appoint(unit, person.PersonId, kind, held);
        }
    }

    private void Appoint(Unit unit, Id<Person> person, PostKind kind, List<Post> held)
    {
        var today = clock.Today;
        if (held.Any(post => post.PersonId == person && post.Kind == kind && post.Term.Contains(today))) return;

        var post = Post.Appoint(
            ids.Next<Post>(), person, unit, kind, AppointmentBasis.Elected, PostTerm.Of(unit, kind, held, today), held);
        held.Add(post);
        db.Add(post);
    }

    public sealed record Wanted(Id<Person> PersonId, Id<Unit> UnitId, IReadOnlyList<PostKind> Kinds);
}
