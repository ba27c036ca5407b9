namespace BranchLife.Domain;

/// <summary>Statistics betray persons in a branch of six: what came in without names is broken down only from five up.</summary>
public static class SmallGroup
{
    public const int Smallest = 5;

    public static bool MayBreakDown(int count) => count >= Smallest;
}
