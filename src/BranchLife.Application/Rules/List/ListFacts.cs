using BranchLife.Domain;
using BranchLife.Domain.Members;

namespace BranchLife.Application.Rules;

/// <summary>What the rules of the 问题清单 look at, before it is confirmed.</summary>
public sealed record ListFacts : StageFacts
{
    public IReadOnlyList<ListedProblem> Problems { get; init; } = [];

    /// <summary>Members who took part and so have a list of their own.</summary>
    public IReadOnlyList<Subject> Members { get; init; } = [];

    /// <summary>Opinions that led to no problem and were not declined with a reason.</summary>
    public int OpenOpinions { get; init; }

    /// <summary>Criticisms among comrades that led to no problem and were not explained either.</summary>
    public int OpenCriticisms { get; init; }

    /// <summary>Who has not yet claimed a criticism that concerns them.</summary>
    public IReadOnlyList<string> Unclaimed { get; init; } = [];

    /// <summary>Commentary and demands from above that nobody has answered.</summary>
    public int OpenDemands { get; init; }

    /// <summary>Problems that stood on an earlier list in the same words: the branch's by their words, a member's by the member's name.</summary>
    public IReadOnlyList<string> Repeated { get; init; } = [];

    public sealed record ListedProblem(Id<Person>? SubjectId, SensitiveText Statement);

    public sealed record Subject(Id<Person> PersonId, string Name);
}
