using BranchLife.Application.Inbox;
using BranchLife.Domain;
using BranchLife.Domain.Publicity;
using BranchLife.Domain.Rectification;

namespace BranchLife.Application.Publicity;

/// <summary>A copy as it is typed.</summary>
/// <param name="Words">Lines that are worded anew, by item.</param>
public sealed record PublicNoticeDraft(
    DateOnly From, DateOnly To, string? Place, string? Contact, string? Reach, IReadOnlyDictionary<Id<RectificationItem>, PostingWords> Words)
{
    internal PostingPlan ToPlan(int least) => new(From, To, Place, Contact, Reach, WorkingDays.Between(From.AddDays(-1), To), least);
}
