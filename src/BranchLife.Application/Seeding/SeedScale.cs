namespace BranchLife.Application.Seeding;

/// <summary>How much is invented for tests of size: a county as the statistics know it, or a city of twelve.</summary>
public sealed record SeedScale(string Name, int Counties, int CommitteesEach, int Branches, int Members)
{
    public static readonly SeedScale County = new("county", 1, 40, 1_660, 36_000);

    public static readonly SeedScale City = new("city", 12, 40, 17_800, 338_000);

    public static IReadOnlyList<SeedScale> All { get; } = [County, City];

    public int Committees => Counties * CommitteesEach;

    /// <summary>Members of one branch, so that all together are exactly <see cref="Members"/>.</summary>
    public int SizeOf(int branch) => (int)(((long)Members * (branch + 1) / Branches) - ((long)Members * branch / Branches));
}
