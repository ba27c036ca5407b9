namespace BranchLife.Domain.Appraisals;

/// <summary>How many ballots went out, came back and are valid; unreadable ones are returned, but not valid.</summary>
public readonly record struct BallotBox(int Issued, int Returned, int Valid)
{
    /// <summary>More returned than issued makes the ballot void (R-VOTE-03).</summary>
    public bool Balances => Valid >= 0 && Valid <= Returned && Returned <= Issued;
}
