namespace BranchLife.Web.Pages.Commitments;

/// <summary>Which form of the page was sent.</summary>
internal enum CommitmentAct
{
    None,
    Rewrite,
    HandIn,
    Discard,
    Revise,
    Report,
    Review,
    CarryOver,
}
