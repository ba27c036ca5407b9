namespace BranchLife.Domain.Wording;

/// <summary>The lists by which wording hints are found; each office extends them with the ways its own people speak.</summary>
public enum PhraseList
{
    /// <summary>希望、建议、今后要: a wish, not yet a fault.</summary>
    Wish,

    /// <summary>不够、拖拉、迟到: names a fault by itself.</summary>
    Fault,

    /// <summary>不、没、少: a fault only together with other words.</summary>
    Weak,

    /// <summary>不断、减少: looks like a fault and is none.</summary>
    Neutral,

    /// <summary>Words that fit everybody and so tell nothing.</summary>
    Stock,

    /// <summary>太拼、要求太严: praise in the dress of criticism.</summary>
    Flattery,

    Praise,

    /// <summary>支部、班子、大家: no person.</summary>
    Collective,

    /// <summary>任务重、人手少.</summary>
    Objective,

    /// <summary>由于、导致、顾不过来.</summary>
    Cause,

    /// <summary>A cause that lies in oneself.</summary>
    Subjective,

    /// <summary>虽然: what follows is granted, not claimed.</summary>
    Concession,

    /// <summary>Standing political phrases; they belong to everybody and are no copy.</summary>
    Standing,
}
