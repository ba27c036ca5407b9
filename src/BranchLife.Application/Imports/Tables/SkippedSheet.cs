namespace BranchLife.Application.Imports.Tables;

/// <summary>A sheet that was not read, and why, in a sentence.</summary>
public sealed record SkippedSheet(string Name, string Why);
