using BranchLife.Domain;
using BranchLife.Domain.Meetings;

namespace BranchLife.Application.Inbox;

/// <summary>Something that waits for the actor: worked out from facts and dates whenever it is looked at, never stored.</summary>
/// <param name="Title">What it is, with its object.</param>
/// <param name="Act">The words on the button, naming the act: 去审核.</param>
/// <param name="Path">Where it is done, as a path of this site.</param>
/// <param name="DueOn">By when; null without a term.</param>
/// <param name="Detail">One line more: whose, which meeting, what blocks.</param>
/// <param name="Step">The meeting whose next step this is, where rules may say what blocks it.</param>
public sealed record Todo(string Title, string Act, string Path, DateOnly? DueOn = null, string? Detail = null, Id<Meeting>? Step = null)
{
    public bool IsLate(DateOnly today) => DueOn < today;
}
