using BranchLife.Domain;
using BranchLife.Domain.Branches;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Persistence.Protection;

/// <summary>One seal of a branch's chain: of minutes, or of an addition to them.</summary>
/// <param name="Key">Of the minutes or the addition.</param>
/// <param name="IsAddition">Of an addition.</param>
/// <param name="Previous">The seal before; null for the branch's first.</param>
/// <param name="Hash">Its own.</param>
public sealed record SealLink(Guid Key, bool IsAddition, string? Previous, string? Hash)
{
    public string Table => IsAddition ? "MinutesAdditions" : "Minutes";

    /// <summary>In no order; a chain is followed by its links, never by a clock.</summary>
    public static async Task<IReadOnlyList<SealLink>> OfAsync(BranchLifeDbContext db, Id<Unit> branch, CancellationToken ct)
    {
        var minutes = await db.Minutes.Where(one => one.BranchId == branch && one.SealedAt != null)
            .Select(one => new { one.Id, one.PreviousSeal, one.SealHash }).ToListAsync(ct);
        var additions = await db.MinutesAdditions.Where(one => one.BranchId == branch && one.SealedAt != null)
            .Select(one => new { one.Id, one.PreviousSeal, one.SealHash }).ToListAsync(ct);
        return
        [
            .. minutes.Select(one => new SealLink(one.Id.Value, false, one.PreviousSeal, one.SealHash)),
            .. additions.Select(one => new SealLink(one.Id.Value, true, one.PreviousSeal, one.SealHash)),
        ];
    }

    /// <summary>From the first seal on, as far as exactly one follows another.</summary>
    public static IReadOnlyList<SealLink> InOrder(IReadOnlyList<SealLink> links)
    {
        var next = links.ToLookup(link => link.Previous);
        var chain = new List<SealLink>(links.Count);
        string? seal = null;
        while (chain.Count < links.Count && next[seal].Take(2).ToArray() is [var link])
        {
            chain.Add(link);
            seal = link.Hash;
        }

        return chain;
    }
}
