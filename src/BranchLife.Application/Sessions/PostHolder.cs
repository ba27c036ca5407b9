using BranchLife.Domain;
using BranchLife.Domain.Branches;
using BranchLife.Domain.Members;

namespace BranchLife.Application.Sessions;

public readonly record struct PostHolder(Id<Person> PersonId, PostKind Kind);
