using BranchLife.Domain.Members;

namespace BranchLife.Domain.Appraisals;

/// <summary>
/// That somebody has voted, and nothing else: no time, no ballot. All rows are written when the ballot opens, so that their
/// order tells nothing.
/// </summary>
public sealed class BallotTurnout
{
    public required Id<Appraisal> AppraisalId { get; init; }

    public required Id<Person> VoterId { get; init; }

    public bool HasVoted { get; private set; }
}
