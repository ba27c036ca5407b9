using System.Globalization;
using System.Text;
using QRCoder;

namespace BranchLife.Web.Infrastructure.Screen;

/// <summary>A QR code as one SVG path on a grid of <paramref name="Size"/> units, the quiet zone included; for the partial <c>_Qr</c>.</summary>
/// <param name="Text">What it says.</param>
/// <param name="Size">Units a side.</param>
/// <param name="Path">The dark modules.</param>
public sealed record QrCode(string Text, int Size, string Path)
{
    public static QrCode Of(string text)
    {
        using var made = QRCodeGenerator.GenerateQrCode(text, QRCodeGenerator.ECCLevel.M);
        var rows = made.ModuleMatrix;
        var path = new StringBuilder();
        for (var y = 0; y < rows.Count; y++)
        {
            for (var x = 0; x < rows[y].Count; x++)
            {
                if (!rows[y][x]) continue;

                var from = x;
                while (x + 1 < rows[y].Count && rows[y][x + 1]) x++;
                path.Append(CultureInfo.InvariantCulture, $"M{from} {y}h{x - from + 1}v1h-{x - from + 1}z");
            }
        }

        return new QrCode(text, rows.Count, path.ToString());
    }
}
