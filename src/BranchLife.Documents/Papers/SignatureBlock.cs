namespace BranchLife.Documents.Papers;

/// <summary>
/// Where 署名 and date stand: the date four characters from the right edge of the text, the organization centred
/// over it; a long name moves to two characters from the edge and the date under its middle (GB/T 9704-2012, 7.3.5.1).
/// </summary>
public sealed record SignatureBlock(Text Organization, double OrganizationIndent, Text Day, double DayIndent)
{
    private const double FromEdge = 4;
    private const double LeastFromEdge = 2;

    /// <summary>Indents are counted from the right edge, in characters.</summary>
    public static SignatureBlock Of(Signature signature)
    {
        var organization = signature.Organization.OnOneLine();
        var day = DayOf(signature);
        var overhang = (CharacterWidth.Of(organization.Words) - CharacterWidth.Of(day.Words)) / 2;
        var indent = Math.Max(LeastFromEdge, FromEdge - overhang);
        return new(organization, indent, day, indent + overhang);
    }

    internal static Text DayOf(Signature signature) => Fact.Day("成文日期", signature.Day);
}
