namespace BranchLife.Documents.Papers;

/// <summary>Width of text in full-width characters: digits and Latin letters take half a place.</summary>
public static class CharacterWidth
{
    public static double Of(string text) => text.Sum(c => c < '\u2000' ? 0.5 : char.IsLowSurrogate(c) ? 0 : 1);
}
