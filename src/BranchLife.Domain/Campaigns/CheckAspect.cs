namespace BranchLife.Domain.Campaigns;

/// <summary>对照检查方面: data of the campaign, never an enum, because every notice names others.</summary>
public sealed class CheckAspect(AspectSubject subject, int ordinal, string name)
{
    public AspectSubject Subject { get; private set; } = subject;

    public int Ordinal { get; private set; } = ordinal;

    public string Name { get; private set; } = name;
}
