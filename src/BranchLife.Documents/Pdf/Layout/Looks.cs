using BranchLife.Documents.Papers;

namespace BranchLife.Documents.Pdf.Layout;

/// <param name="Size">Points.</param>
/// <param name="Line">Points from line to line.</param>
/// <param name="Spacing">Points added to each letter.</param>
/// <param name="IsMarked">On yellow, as missing facts are.</param>
internal readonly record struct Looks(
    Face Face, double Size, double Line, double Spacing = 0, bool IsBold = false, bool IsMarked = false)
{
    private const double BodySpacing = OfficialLayout.LetterSpacing / 20.0;

    public static readonly Looks Title = new(Face.Serif, 22, 35, BodySpacing);
    public static readonly Looks Body = new(Face.Serif, 16, 28, BodySpacing);
    public static readonly Looks Level1 = Body with { Face = Face.Sans };
    public static readonly Looks Kai = Body with { Face = Face.Kai };
    public static readonly Looks Level3 = Body with { IsBold = true };
    public static readonly Looks Note = new(Face.Serif, 12, 18);
    public static readonly Looks PageNumber = new(Face.Serif, 14, 14);
    public static readonly Looks Imprint = new(Face.Serif, 7.5, 12);

    public static Looks Heading(int level) => level switch
    {
        1 => Level1,
        2 => Kai,
        3 => Level3,
        _ => Body,
    };

    /// <param name="size">Half-points.</param>
    public static Looks Table(int size, bool isLabel) => new(isLabel ? Face.Sans : Face.Serif, size / 2.0, size * 0.75);
}
