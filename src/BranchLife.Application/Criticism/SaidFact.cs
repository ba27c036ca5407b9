using BranchLife.Domain;
using BranchLife.Domain.Criticism;
using BranchLife.Domain.Members;

namespace BranchLife.Application.Criticism;

/// <summary>That somebody spoke to somebody; never what was said.</summary>
public sealed record SaidFact(Id<CriticismRecord> Id, CriticismKind Kind, Id<Person> AuthorId, Id<Person> SubjectId, bool IsAnswered);
