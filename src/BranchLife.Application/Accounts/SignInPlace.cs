namespace BranchLife.Application.Accounts;

/// <param name="Address">Network address of the browser.</param>
/// <param name="Browser">Browser and system in words.</param>
public sealed record SignInPlace(string? Address, string? Browser);
