namespace BranchLife.Application.Sessions.Offline;

/// <summary>What became of one entry. Only what was kept or given up on purpose may leave the browser.</summary>
/// <param name="Theirs">In a conflict: what the server has.</param>
/// <param name="Sentence">Why it was refused.</param>
public sealed record RoomOutcome(Guid Operation, RoomFate Fate, string? Theirs = null, string? Sentence = null);
