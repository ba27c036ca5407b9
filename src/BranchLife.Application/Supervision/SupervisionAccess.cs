using BranchLife.Application.Access;
using BranchLife.Domain.Supervision;
using BranchLife.Persistence;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Supervision;

/// <summary>A group is read by its members and by the offices of the unit that sent it and above; these assign its branches.</summary>
public static class SupervisionAccess
{
    public static Task<bool> AllowsAsync(
        SupervisionAction action, SupervisingGroup group, BranchLifeDbContext db, Actor actor, CancellationToken ct) => action switch
        {
            SupervisionAction.AssignBranches => db.SupervisingGroups.SentBy(db, actor).AnyAsync(found => found.Id == group.Id, ct),
        };

    public static IQueryable<SupervisingGroup> SentBy(this IQueryable<SupervisingGroup> groups, BranchLifeDbContext db, Actor actor)
    {
        var offices = actor.Offices.ToArray();
        return groups.Where(group => db.Units.Any(unit => unit.Id == group.SentById
            && (offices.Contains(unit.Id) || unit.Ancestors.Any(above => offices.Contains(above.AncestorId)))));
    }

    public static IQueryable<SupervisingGroup> VisibleTo(this IQueryable<SupervisingGroup> groups, BranchLifeDbContext db, Actor actor)
    {
        var (offices, own) = (actor.Offices.ToArray(), actor.Groups.ToArray());
        return groups.Where(group => own.Contains(group.Id) || db.Units.Any(unit => unit.Id == group.SentById
            && (offices.Contains(unit.Id) || unit.Ancestors.Any(above => offices.Contains(above.AncestorId)))));
    }
}
