namespace BranchLife.Domain.Deeds;

/// <summary>点单 → 审单 → 领单 → 办结.</summary>
public enum DeedState
{
    /// <summary>点单: written down, not yet reviewed.</summary>
    Wished,

    /// <summary>Will not be done; the reason is kept.</summary>
    Declined,

    /// <summary>审单 passed: waits for somebody who takes it.</summary>
    Accepted,

    /// <summary>领单: somebody is at it.</summary>
    Taken,

    /// <summary>A result is written; what the asker says to it is still to be heard.</summary>
    Reported,

    /// <summary>办结: the asker is content.</summary>
    Confirmed,
}
