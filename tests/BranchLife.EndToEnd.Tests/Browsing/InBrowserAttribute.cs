namespace BranchLife.EndToEnd.Tests;

/// <summary>Runs in real Chromium; skipped by name where it is not installed.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class InBrowserAttribute : TheoryAttribute
{
    public InBrowserAttribute() => Skip = Chromium.WhyNot;
}
