namespace BranchLife.Web.Pages.Rectification;

internal enum ItemAct
{
    Report,
    Extend,
    Request,
    Return,
    Close,
    Review,
    NameVerifier,
    LookBack,
    Consent,
}
