namespace BranchLife.Application.Publicity;

/// <summary>A line worded for everybody's eyes; null keeps the words of the ledger.</summary>
/// <param name="Problem">Ignored for a promise.</param>
public sealed record PostingWords(string? Problem, string? Measure);
