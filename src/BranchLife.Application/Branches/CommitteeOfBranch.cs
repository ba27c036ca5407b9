using BranchLife.Application.Access;
using BranchLife.Domain;
using BranchLife.Domain.Branches;
using BranchLife.Domain.Members;
using BranchLife.Persistence;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Branches;

/// <summary>Those of today's committee whom the secretary can entrust.</summary>
public sealed class CommitteeOfBranch(BranchLifeDbContext db, Actor actor)
{
    public async Task<IReadOnlyList<Row>> FindAsync(Id<Unit> branch, CancellationToken ct)
    {
        if (!await db.Units.VisibleTo(actor).AnyAsync(unit => unit.Id == branch, ct)) throw new NotFoundException();
        var (today, self) = (actor.Today, actor.PersonId);
        var rows = await (from post in db.Posts
                          join person in db.Persons on post.PersonId equals person.Id
                          where post.UnitId == branch && post.PersonId != self && post.Kind != PostKind.GroupLeader
                              && post.From <= today && (post.To == null || today <= post.To)
                          select new Row(person.Id, person.Name, post.Kind)).ToListAsync(ct);
        return [.. rows.OrderBy(row => row.Kind).DistinctBy(row => row.PersonId)];
    }

    public sealed record Row(Id<Person> PersonId, string Name, PostKind Kind);
}
