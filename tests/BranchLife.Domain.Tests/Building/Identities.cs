using BranchLife.Domain;

namespace BranchLife.Testing.Building;

/// <summary>
/// Ids for tests, from the real source: named ones are the same in every run, fresh ones never the same twice.
/// </summary>
public static class Identities
{
    private static readonly Lock Turn = new();
    private static readonly Random Dice = new(20260915);
    private static readonly IdSource Source = new(() => A.Moment, FillInTurn);

    public static Id<T> Fresh<T>() => Source.Next<T>();

    public static Id<T> Named<T>(byte number) => new IdSource(() => A.Moment, bytes => bytes.Fill(number)).Next<T>();

    private static void FillInTurn(Span<byte> bytes)
    {
        lock (Turn) Dice.NextBytes(bytes);
    }
}
