namespace BranchLife.Domain.Appraisals;

/// <summary>How the secret ballot is held; paper with tellers is the usual way.</summary>
public enum BallotWay
{
    OnPaper,
    OnScreen,
}
