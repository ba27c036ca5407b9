namespace BranchLife.Application.Imports.Reading;

/// <summary>A code and its sentence; {0} stands for what was written.</summary>
internal sealed record Reason(string Code, string Sentence);
