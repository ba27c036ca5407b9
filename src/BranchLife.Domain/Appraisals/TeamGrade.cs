namespace BranchLife.Domain.Appraisals;

/// <summary>支部班子测评: the usual scale.</summary>
public enum TeamGrade
{
    Good,
    FairlyGood,
    Ordinary,
    Poor,
}
