using BranchLife.Application.Access;
using BranchLife.Domain;
using BranchLife.Domain.Branches;
using BranchLife.Persistence;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Branches;

/// <summary>The tree of units as it stood on a day, with the members whose formal relation lay in each unit or below it.</summary>
public sealed class BranchList(BranchLifeDbContext db, Actor actor)
{
    /// <summary>A larger tree is shown by one unit and what stands directly below it.</summary>
    public const int WholeTree = 300;

    public async Task<View> FindAsync(DateOnly? day, Id<Unit>? under, CancellationToken ct)
    {
        var date = day ?? actor.Today;
        var readable = await NodesAsync(db.Units.VisibleTo(actor), date, ct);
        var above = await NodesAsync(db.Units.AboveWhatIsVisibleTo(db.Units, actor), date, ct);
        var units = db.Units.VisibleTo(actor).Select(unit => unit.Id);
        var counts = await (from member in db.Members
                            from held in member.Memberships
                            where held.From <= date && (held.To == null || date <= held.To) && units.Contains(held.BranchId)
                            group held by held.BranchId into branch
                            select new { branch.Key, Count = branch.Count() }).ToDictionaryAsync(one => one.Key, one => one.Count, ct);

        var tree = new UnitTree([.. readable, .. above], readable.Select(node => node.Id).ToHashSet(), counts);
        var isWhole = readable.Count <= WholeTree;
        return new View(date, readable.Count, isWhole, isWhole ? tree.Whole() : tree.Around(under));
    }

    private static async Task<List<Node>> NodesAsync(IQueryable<Unit> units, DateOnly date, CancellationToken ct) =>
        await (from unit in units
               from period in unit.Periods
               where period.From <= date && (period.To == null || date <= period.To)
               orderby unit.Code, unit.Id
               select new Node(unit.Id, unit.Code, period.Name, period.Kind, period.SuperiorId)).ToListAsync(ct);

    /// <param name="Units">How many units the actor reads.</param>
    /// <param name="IsWhole">All of them are rows; else the rows are one unit and what stands directly below it.</param>
    public sealed record View(DateOnly On, int Units, bool IsWhole, IReadOnlyList<Row> Rows);

    /// <param name="Members">Null for a unit of which only the name is read.</param>
    public sealed record Row(Id<Unit> Id, string Code, string Name, UnitKind Kind, int Depth, int? Members, int Below);

    internal sealed record Node(Id<Unit> Id, string Code, string Name, UnitKind Kind, Id<Unit>? SuperiorId);
}
