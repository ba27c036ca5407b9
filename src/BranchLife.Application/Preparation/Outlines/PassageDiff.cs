using BranchLife.Domain.Preparation;

namespace BranchLife.Application.Preparation.Outlines;

/// <summary>One text of an outline that differs between two versions.</summary>
public sealed record PassageDiff(string Place, IReadOnlyList<TextChange> Changes)
{
    internal static IReadOnlyList<PassageDiff> Of(OutlineKind kind, IReadOnlyList<PassageText> before, IReadOnlyList<PassageText> after)
    {
        // In the order of the later text; what only the earlier one has stands behind what stood before it there.
        var places = after.Select(passage => (passage.Part, passage.Number)).ToList();
        for (var at = 0; at < before.Count; at++)
        {
            var place = (before[at].Part, before[at].Number);
            if (places.Contains(place)) continue;
            var previous = at == 0 ? -1 : places.IndexOf((before[at - 1].Part, before[at - 1].Number));
            places.Insert(previous + 1, place);
        }

        return [.. places.Select(place => Of(kind, place, before, after)).OfType<PassageDiff>()];
    }

    private static PassageDiff? Of(
        OutlineKind kind, (OutlinePart Part, int Number) place, IReadOnlyList<PassageText> before, IReadOnlyList<PassageText> after)
    {
        var (old, young) = (before.FirstOrDefault(one => one.IsAt(place.Part, place.Number)), after.FirstOrDefault(one => one.IsAt(place.Part, place.Number)));
        if (old?.Words == young?.Words) return null;

        var (known, all) = young is null ? (old!, before) : (young, after);
        var points = all.Where(one => one.Aspect == known.Aspect && known.Aspect is not null).Select(one => one.Number).Distinct().ToList();
        var name = OutlinePlaces.NameOf(kind, place.Part, place.Number, known.Aspect, points.Count > 1 ? points.IndexOf(place.Number) + 1 : 0);
        return new PassageDiff(name, TextDiff.Of(old?.Words, young?.Words));
    }
}
