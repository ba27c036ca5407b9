using BranchLife.Domain;
using BranchLife.Domain.Branches;
using BranchLife.Domain.Members;
using BranchLife.Domain.Preparation;
using BranchLife.Domain.Rectification;
using BranchLife.Persistence;

namespace BranchLife.Application.Rectification;

/// <param name="Unit">With everything below it; null: the reader's own.</param>
/// <param name="State">Null: everything that is not closed.</param>
/// <param name="Due">On or before this day.</param>
/// <param name="Words">In the measure; problems are not searched, since their words may be a member's own.</param>
public sealed record LedgerFilter(
    Id<Unit>? Unit = null, LedgerState? State = null, Id<Person>? Owner = null, DateOnly? Due = null, ProblemOrigin? Origin = null,
    string? Words = null, LedgerPlace? After = null)
{
    public LedgerKind? Kind { get; init; }

    /// <summary>How many a page holds.</summary>
    public int Rows { get; init; } = Ledger.PageSize;

    internal IQueryable<RectificationItem> Among(IQueryable<RectificationItem> items, BranchLifeDbContext db, LedgerUnits units, DateOnly today)
    {
        items = units.Among(items, db);
        if (Owner is { } owner) items = items.Where(item => item.OwnerId == owner);
        if (Due is { } due) items = items.Where(item => item.DueOn <= due);
        if (Kind is LedgerKind.Branch) items = items.Where(item => item.SubjectId == null);
        if (Kind is LedgerKind.Member) items = items.Where(item => item.SubjectId != null);
        if (Origin is { } origin) items = items.Where(item => db.Problems.Any(p => p.Id == item.ProblemId && p.Origin == origin));
        if (!string.IsNullOrWhiteSpace(Words))
        {
            var words = Words.Trim();
            items = items.Where(item => item.Measure.Contains(words) || (item.OutsideBody != null && item.OutsideBody.Contains(words)));
        }

        return (State ?? LedgerState.Unclosed).Among(items, today);
    }
}
