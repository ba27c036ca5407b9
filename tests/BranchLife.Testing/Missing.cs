namespace BranchLife.Testing;

/// <summary>What is not installed is skipped by name; BRANCHLIFE_REQUIRE_ALL=1 turns the skip into a failure.</summary>
public static class Missing
{
    public static bool EverythingIsRequired => Environment.GetEnvironmentVariable("BRANCHLIFE_REQUIRE_ALL") == "1";

    /// <summary>The reason to skip, or null to run (and, where everything is required, to fail).</summary>
    public static string? Unless(bool present, string what) =>
        present || EverythingIsRequired ? null : $"{what} is not installed here.";
}
