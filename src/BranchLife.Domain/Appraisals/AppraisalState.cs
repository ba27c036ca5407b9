namespace BranchLife.Domain.Appraisals;

public enum AppraisalState
{
    /// <summary>Ballots are out.</summary>
    Voting,

    /// <summary>One person has entered the paper ballots; a second has not looked yet.</summary>
    Counted,

    Closed,
}
