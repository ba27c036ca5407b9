using BranchLife.Domain;
using BranchLife.Domain.Meetings;
using BranchLife.Domain.Preparation;
using BranchLife.Persistence;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Preparation;

/// <summary>How many opinions came from where. Anonymous ones are one number, from five up two.</summary>
/// <param name="Recorded">Of those that were recorded, by source.</param>
/// <param name="Anonymous">Out of the emptied box.</param>
/// <param name="FromMembers">How many of these Party members put in; null where that may not be told.</param>
public sealed record OpinionTally(IReadOnlyDictionary<ProblemOrigin, int> Recorded, int Anonymous, int? FromMembers)
{
    public int Total => Recorded.Values.Sum() + Anonymous;

    internal static async Task<OpinionTally> OfAsync(BranchLifeDbContext db, Id<Meeting> meeting, CancellationToken ct)
    {
        var recorded = await db.Opinions.Where(opinion => opinion.MeetingId == meeting && !opinion.IsAnonymous)
            .GroupBy(opinion => opinion.Origin).Select(group => new { group.Key, Count = group.Count() }).ToDictionaryAsync(one => one.Key, one => one.Count, ct);
        var anonymous = await db.Opinions.CountAsync(opinion => opinion.MeetingId == meeting && opinion.IsAnonymous, ct);
        var members = await db.OpinionBoxes.Where(box => box.MeetingId == meeting).Select(box => box.FromMembers).SingleOrDefaultAsync(ct);
        return new OpinionTally(recorded, anonymous, SmallGroup.MayBreakDown(anonymous) ? members : null);
    }
}
