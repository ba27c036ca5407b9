namespace BranchLife.Web.Pages.Deeds;

/// <summary>Which form of the page was sent.</summary>
internal enum DeedAct
{
    None,
    Accept,
    Decline,
    Offer,
    DeclineOffer,
    Take,
    Join,
    GiveBack,
    Report,
    Confirm,
}
