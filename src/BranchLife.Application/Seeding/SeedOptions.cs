namespace BranchLife.Application.Seeding;

/// <param name="Seed">Same seed, same ids, times and texts, on every engine and every day.</param>
/// <param name="Today">The day on which the invented branches live.</param>
/// <param name="Canaries">Writes a unique mark into every sensitive text.</param>
/// <param name="Password">Of every invented account; not a shipped password, demo data only.</param>
public sealed record SeedOptions(int Seed, DateOnly Today, bool Canaries, string Password)
{
    public const int DefaultSeed = 1;

    public static readonly DateOnly DefaultToday = new(2026, 11, 20);
}
