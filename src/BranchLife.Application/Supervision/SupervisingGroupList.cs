using BranchLife.Application.Access;
using BranchLife.Domain;
using BranchLife.Domain.Supervision;
using BranchLife.Persistence;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Supervision;

/// <summary>The groups that the actor's units have sent, and those in which the actor sits.</summary>
public sealed class SupervisingGroupList(BranchLifeDbContext db, Actor actor)
{
    private const int Shown = 200;

    public async Task<IReadOnlyList<Row>> FindAsync(CancellationToken ct)
    {
        if (actor.Offices.Count == 0 && actor.Groups.Count == 0) throw new NotFoundException();
        var (today, own) = (actor.Today, actor.Groups.ToArray());
        return await (from one in db.SupervisingGroups.VisibleTo(db, actor)
                      join unit in db.Units on one.SentById equals unit.Id
                      orderby unit.Code, one.Name, one.Id
                      select new Row(
                          one.Id, one.Name, unit.Name, own.Contains(one.Id),
                          one.Members.Count(held => held.From <= today && (held.To == null || today <= held.To)),
                          one.Assignments.Count(held => held.From <= today && (held.To == null || today <= held.To))))
            .Take(Shown).ToListAsync(ct);
    }

    public sealed record Row(Id<SupervisingGroup> Id, string Name, string SentBy, bool IsOwn, int Members, int Branches);
}
