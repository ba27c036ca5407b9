using BranchLife.Domain;
using BranchLife.Domain.Publicity;
using BranchLife.Domain.Rectification;
using BranchLife.Persistence;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Publicity;

/// <summary>The lines of a copy that may be shown today: a consent that was taken back takes its line away from every later print.</summary>
internal static class ConsentedLines
{
    public static async Task<IReadOnlyList<PostedLine>> OfAsync(BranchLifeDbContext db, PublicNotice notice, CancellationToken ct)
    {
        var without = await WithoutConsentAsync(db, notice, ct);
        return [.. notice.Lines.Where(line => !without.Contains(line.ItemId)).OrderBy(line => line.Ordinal)];
    }

    public static async Task RequireAsync(BranchLifeDbContext db, PublicNotice notice, CancellationToken ct)
    {
        var without = await WithoutConsentAsync(db, notice, ct);
        if (without.Count > 0) throw new RuleViolationException(PublicNoticeRules.ConsentHoldsWhenHandedIn);
    }

    private static async Task<HashSet<Id<RectificationItem>>> WithoutConsentAsync(BranchLifeDbContext db, PublicNotice notice, CancellationToken ct)
    {
        var promises = notice.Lines.Where(line => line.MemberId is not null).Select(line => line.ItemId).ToArray();
        return [.. await db.RectificationItems.Where(item => promises.Contains(item.Id) && !item.MayBePosted).Select(item => item.Id).ToListAsync(ct)];
    }
}
