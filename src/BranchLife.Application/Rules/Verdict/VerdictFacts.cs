using BranchLife.Domain.Appraisals;

namespace BranchLife.Application.Rules;

/// <summary>What the rules look at before verdicts are told: grades, votes and lengths; never a word of an opinion.</summary>
public sealed record VerdictFacts : StageFacts
{
    public required ExcellentLimit Limit { get; init; }

    public required IReadOnlyList<Verdict> Verdicts { get; init; }

    /// <param name="Name">Of the member.</param>
    /// <param name="Grade">Null for who takes part without a grade.</param>
    /// <param name="ExcellentVotes">Null where the ballot is not broken down.</param>
    /// <param name="OpinionLength">Characters of the 评定意见.</param>
    /// <param name="HasHelp">帮助教育措施 are named.</param>
    /// <param name="DecidedOn">By committee or assembly.</param>
    /// <param name="IsTold">To the person.</param>
    public sealed record Verdict(
        string Name, AppraisalGrade? Grade, int? ExcellentVotes, int OpinionLength, bool HasHelp, DateOnly DecidedOn, bool IsTold);
}
