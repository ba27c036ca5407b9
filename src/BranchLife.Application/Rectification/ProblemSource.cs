using BranchLife.Domain.Rectification;

namespace BranchLife.Application.Rectification;

/// <summary>The record from which a problem may be drawn; of a commentary it is the session in which it was given.</summary>
public readonly record struct ProblemSource(ProblemLinkKind Kind, Guid RecordId);
