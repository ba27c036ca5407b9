using BranchLife.Domain;
using BranchLife.Domain.Members;
using BranchLife.Persistence.Reading;

namespace BranchLife.Application.Access;

/// <summary>Which record a sensitive text belongs to, and whom it concerns.</summary>
public readonly record struct SensitiveRecord(RecordKind Kind, Guid Id, Id<Person>? AuthorId, Id<Person>? SubjectId);
