using BranchLife.Application.Access;
using BranchLife.Domain;
using BranchLife.Domain.Members;
using BranchLife.Domain.Supervision;
using BranchLife.Persistence;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Administration;

/// <summary>One supervising group with everybody who sits or sat in it.</summary>
public sealed class GroupCard(BranchLifeDbContext db, Actor actor, TimeProvider clock)
{
    public async Task<View> FindAsync(Id<SupervisingGroup> id, CancellationToken ct)
    {
        actor.Require(AdministrationAction.GiveRights);
        var today = clock.Today;
        var head = await (from grp in db.SupervisingGroups
                          join unit in db.Units on grp.SentById equals unit.Id
                          where grp.Id == id
                          select new { grp.Name, SentBy = unit.Name, grp.Version }).SingleOrDefaultAsync(ct) ?? throw new NotFoundException();
        var members = await (from grp in db.SupervisingGroups
                             from one in grp.Members
                             join person in db.Persons on one.PersonId equals person.Id
                             where grp.Id == id
                             orderby one.IsLeader descending, one.From, person.Name
                             select new Row(
                                 person.Id, person.Name, one.IsLeader, one.From, one.To,
                                 one.From <= today && (one.To == null || today <= one.To))).ToListAsync(ct);
        return new View(id, head.Name, head.SentBy, members, head.Version);
    }

    public sealed record View(Id<SupervisingGroup> Id, string Name, string SentBy, IReadOnlyList<Row> Members, int Version);

    public sealed record Row(Id<Person> PersonId, string Name, bool IsLeader, DateOnly From, DateOnly? To, bool Sits);
}
