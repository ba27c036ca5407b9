namespace BranchLife.Domain.Members;

/// <summary>Probationary members attend and speak, but do not vote and get no grade (党章 art. 7).</summary>
public enum MemberStatus
{
    Full,
    Probationary,
}
