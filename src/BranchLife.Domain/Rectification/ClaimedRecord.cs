using BranchLife.Domain.Members;

namespace BranchLife.Domain.Rectification;

/// <summary>The record that is claimed; of a commentary it is the session in which it was given.</summary>
/// <param name="SubjectId">Whom it concerns; null: the branch.</param>
public readonly record struct ClaimedRecord(ProblemLinkKind Kind, Guid RecordId, Id<Person>? SubjectId);
