using BranchLife.Documents.Pdf;
using BranchLife.Domain;

namespace BranchLife.Application.Reports.Exporting;

/// <summary>
/// The free letter faces that are embedded in pdf, from the first folder that has them. Opened at the first pdf and kept.
/// </summary>
public sealed class PaperFaces(IReadOnlyList<string> folders) : IDisposable
{
    private static readonly string[] Serif =
        ["NotoSerifSC_400Regular.ttf", "NotoSerifSC-Regular.ttf", "truetype/lxgw-wenkai/LXGWWenKai-Regular.ttf", "truetype/arphic-gbsn00lp/gbsn00lp.ttf"];

    private static readonly string[] Sans =
        ["NotoSansSC_500Medium.ttf", "NotoSansSC-Medium.ttf", "NotoSansSC_400Regular.ttf", "truetype/lxgw-wenkai/LXGWWenKai-Bold.ttf"];

    private static readonly string[] Kai = ["LXGWWenKai-Regular.ttf", "truetype/lxgw-wenkai/LXGWWenKai-Regular.ttf", "truetype/arphic-gkai00mp/gkai00mp.ttf"];

    private readonly Lazy<PdfFaces?> _faces = new(() => Open(folders));

    /// <summary>The named folder, the folder <c>fonts</c> beside the program, then where the system's packages put theirs.</summary>
    public static PaperFaces Of(string? folder) =>
        new([.. folder is null ? Array.Empty<string>() : [folder], Path.Combine(AppContext.BaseDirectory, "fonts"), "/usr/share/fonts"]);

    /// <summary>Refused where no Chinese face is to be found: a page of empty boxes helps nobody.</summary>
    public PdfFaces Required() => _faces.Value ?? throw new RuleViolationException(ExportRules.NoFaceForPdf);

    public void Dispose()
    {
        if (_faces.IsValueCreated) _faces.Value?.Dispose();
    }

    private static PdfFaces? Open(IReadOnlyList<string> folders)
    {
        if (First(folders, Serif) is not { } serif) return null;
        return PdfFaces.Open(serif, First(folders, Sans) ?? serif, First(folders, Kai));
    }

    private static string? First(IReadOnlyList<string> folders, string[] names) =>
        folders.SelectMany(place => names.Select(name => Path.Combine(place, name))).FirstOrDefault(File.Exists);
}
