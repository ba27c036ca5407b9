namespace BranchLife.Domain.Preparation;

public enum OutlineKind
{
    /// <summary>班子对照检查材料.</summary>
    TeamSelfCheck,

    /// <summary>党员个人发言提纲.</summary>
    MemberOutline,
}
