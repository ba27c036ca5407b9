using BranchLife.Domain;
using BranchLife.Domain.Preparation;
using BranchLife.Domain.Rectification;

namespace BranchLife.Application.Reports.ProblemLists;

/// <param name="Subject">Null: the branch (班子).</param>
public sealed record ProblemRow(
    Id<Problem> Id, string Branch, string? Subject, string? Aspect, string Statement, string? Instance, ProblemOrigin Origin, DateOnly FoundOn,
    bool IsCarriedOver, bool IsConfirmed)
{
    public string Whose => Subject ?? "支部班子";
}
