namespace BranchLife.Application.Rules;

internal static class Committee
{
    /// <summary>支条 art. 20: a committee has three members at least.</summary>
    public const int Smallest = 3;
}
