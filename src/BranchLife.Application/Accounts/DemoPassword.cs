namespace BranchLife.Application.Accounts;

/// <summary>
/// The one password that stands in the source: for the invented people of a demonstration. A database that has been filled
/// for one may end up in earnest use, therefore nobody signs in with it outside Development.
/// </summary>
public sealed record DemoPassword(bool IsAccepted)
{
    public const string Text = "banxian-dengshan-2026";
}
