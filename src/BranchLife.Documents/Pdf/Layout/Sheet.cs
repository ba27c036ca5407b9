using BranchLife.Documents.Papers;

namespace BranchLife.Documents.Pdf.Layout;

/// <summary>A page of GB/T 9704 in points, upright or turned to the right.</summary>
internal sealed record Sheet(bool IsTurned, double Width, double Height, double Left, double Top, double TextWidth, double TextHeight)
{
    private const double Twip = 0.05;

    public static readonly Sheet Upright = new(
        false, OfficialLayout.PageWidth * Twip, OfficialLayout.PageHeight * Twip, OfficialLayout.Left * Twip,
        OfficialLayout.Top * Twip, OfficialLayout.TextWidth * Twip, OfficialLayout.TextHeight * Twip);

    public static readonly Sheet Turned = new(
        true, Upright.Height, Upright.Width, OfficialLayout.Bottom * Twip, Upright.Left, Upright.TextHeight, Upright.TextWidth);

    public static Sheet Of(bool landscape) => landscape ? Turned : Upright;
}
