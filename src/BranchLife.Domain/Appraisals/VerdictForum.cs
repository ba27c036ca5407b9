namespace BranchLife.Domain.Appraisals;

/// <summary>Who gives the 评定意见: committee or assembly (支部工作条例 art. 18).</summary>
public enum VerdictForum
{
    Committee,
    Assembly,
}
