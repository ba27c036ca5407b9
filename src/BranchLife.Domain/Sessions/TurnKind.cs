namespace BranchLife.Domain.Sessions;

/// <summary>Speeches that belong to the body of the minutes; self-criticism and criticism are records of their own.</summary>
public enum TurnKind
{
    /// <summary>上次整改情况和征求意见情况通报.</summary>
    LastRectification,

    /// <summary>书记代表支部对照检查.</summary>
    TeamSelfCheck,

    /// <summary>到会指导点评.</summary>
    Commentary,

    /// <summary>书记总结和表态.</summary>
    Closing,
}
