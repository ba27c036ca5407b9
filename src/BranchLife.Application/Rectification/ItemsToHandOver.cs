using BranchLife.Application.Access;
using BranchLife.Application.Branches;
using BranchLife.Domain;
using BranchLife.Domain.Branches;
using BranchLife.Domain.Members;
using BranchLife.Domain.Rectification;
using BranchLife.Persistence;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Rectification;

/// <summary>
/// Which unfinished items of a branch belong elsewhere by now: a member's item where the member is, the branch's where its owner is.
/// Asked again after everything was handed over, it finds nothing.
/// </summary>
public sealed class ItemsToHandOver(BranchLifeDbContext db, Gate gate, TimeProvider clock)
{
    /// <summary>For the office: how many go where; no words.</summary>
    public async Task<View> FindAsync(Id<Unit> id, CancellationToken ct)
    {
        var unit = await db.Units.AsNoTracking().SingleOrDefaultAsync(one => one.Id == id, ct) ?? throw new NotFoundException();
        _ = await gate.OpenAsync(id, BranchAction.HandOverItems, unit.Version, ct);
        var found = await FindAsync(db, id, clock.Today, ct);
        var targets = found.Select(one => one.To).OfType<Id<Unit>>().Distinct().ToArray();
        var names = await db.Units.Where(one => targets.Contains(one.Id)).ToDictionaryAsync(one => one.Id, one => one.ShortName ?? one.Name, ct);
        return new View(
            unit.Name, unit.Version, unit.ValidTo,
            [.. found.Where(one => one.To is not null).GroupBy(one => one.To!.Value).OrderBy(group => group.Key)
                .Select(group => new Target(names[group.Key], group.Count(one => one.Item.SubjectId is null), group.Count(one => one.Item.SubjectId is not null)))],
            found.Count(one => one.To is null));
    }

    internal static async Task<IReadOnlyList<(RectificationItem Item, Id<Unit>? To)>> FindAsync(
        BranchLifeDbContext db, Id<Unit> unit, DateOnly today, CancellationToken ct)
    {
        var items = await db.RectificationItems.Where(item => item.UnitId == unit && (item.State != RectificationState.Closed || item.NextLookBackOn != null))
            .OrderBy(item => item.Id).ToListAsync(ct);
        var people = items.Select(PersonOf).Distinct().ToArray();
        var branches = (await db.Members.Where(member => people.Contains(member.PersonId))
            .SelectMany(member => member.Memberships.Where(held => held.From <= today && (held.To == null || today <= held.To)), (member, held) => new { member.PersonId, held.BranchId })
            .ToListAsync(ct)).ToDictionary(held => held.PersonId, held => held.BranchId);
        return [.. items.Select(item => (item, branches.TryGetValue(PersonOf(item), out var to) ? (Id<Unit>?)to : null)).Where(one => one.Item2 != unit)];
    }

    private static Id<Person> PersonOf(RectificationItem item) => item.SubjectId ?? item.OwnerId;

    /// <param name="DissolvedOn">Its last day, if it was merged away.</param>
    /// <param name="Left">Items whose owner is in no branch any more: they wait here for a new owner.</param>
    public sealed record View(string Unit, int Version, DateOnly? DissolvedOn, IReadOnlyList<Target> Targets, int Left)
    {
        public int Total => Targets.Sum(target => target.OfBranch + target.Personal);
    }

    public sealed record Target(string Branch, int OfBranch, int Personal);
}
