namespace BranchLife.Domain.Preparation;

public enum TalkPointState
{
    /// <summary>One of the two has written it; nobody else sees it.</summary>
    Proposed,

    /// <summary>Both want it on the problem list.</summary>
    Released,

    Declined,
}
