using FsCheck;
using FsCheck.Fluent;
using Microsoft.FSharp.Core;

namespace BranchLife.Domain.Tests.Properties;

/// <summary>Checks a property over many random lists of choices, the same ones in every run.</summary>
internal static class Property
{
    private static readonly Config Fixed = Config.QuickThrowOnFailure.WithMaxTest(200).WithEndSize(150)
        .WithReplay(FSharpOption<Replay>.Some(new Replay(new Rnd(20260915, 7), FSharpOption<int>.None)));

    public static void HoldsForAll<T>(Gen<T> choice, Action<IReadOnlyList<T>> property) =>
        Check.One(Fixed, Prop.ForAll(Gen.ListOf(choice).ToArbitrary(), choices => property([.. choices])));
}
