using BranchLife.Domain.Members;

namespace BranchLife.Domain.Sessions;

/// <param name="Kind">Of leave; absence without leave has none.</param>
/// <param name="Reason">Required of leave.</param>
/// <param name="ApprovedById">Nobody approves their own.</param>
internal sealed record Leave(LeaveKind? Kind, string? Reason, Id<Person>? ApprovedById);
