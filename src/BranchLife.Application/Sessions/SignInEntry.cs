using BranchLife.Domain;
using BranchLife.Domain.Members;
using BranchLife.Domain.Sessions;

namespace BranchLife.Application.Sessions;

/// <param name="PersonId">On the sign-in list.</param>
/// <param name="Presence">As called out in the room.</param>
/// <param name="Reason">Of leave (required) or of absence.</param>
/// <param name="ApprovedById">Who approved the leave.</param>
/// <param name="Kind">Of leave.</param>
/// <param name="Shown">What the list said when it was opened: a line left as it was does not undo what another has written since.</param>
public sealed record SignInEntry(
    Id<Person> PersonId, Presence Presence, string? Reason, Id<Person>? ApprovedById, LeaveKind? Kind = null, Presence? Shown = null);
