namespace BranchLife.Domain.Appraisals;

/// <summary>What committee or assembly decided on one member.</summary>
/// <param name="Grade">Null for who takes part without a grade.</param>
/// <param name="Help">帮助教育措施; asked for at 基本合格 and 不合格 (R-VOTE-07).</param>
public sealed record VerdictDecision(AppraisalGrade? Grade, string? Opinion, string? Help, VerdictForum Forum, DateOnly DecidedOn);
