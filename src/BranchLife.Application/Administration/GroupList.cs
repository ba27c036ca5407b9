using BranchLife.Application.Access;
using BranchLife.Domain;
using BranchLife.Domain.Supervision;
using BranchLife.Persistence;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Administration;

/// <summary>The supervising groups and how many people sit in each; which branches they see is not for here.</summary>
public sealed class GroupList(BranchLifeDbContext db, Actor actor, TimeProvider clock)
{
    private const int Shown = 200;

    public async Task<IReadOnlyList<Row>> FindAsync(CancellationToken ct)
    {
        actor.Require(AdministrationAction.GiveRights);
        var today = clock.Today;
        return await (from grp in db.SupervisingGroups
                      join unit in db.Units on grp.SentById equals unit.Id
                      orderby unit.Code, grp.Name, grp.Id
                      select new Row(
                          grp.Id, grp.Name, unit.Name,
                          grp.Members.Count(one => one.From <= today && (one.To == null || today <= one.To))))
            .Take(Shown).ToListAsync(ct);
    }

    public sealed record Row(Id<SupervisingGroup> Id, string Name, string SentBy, int Members);
}
