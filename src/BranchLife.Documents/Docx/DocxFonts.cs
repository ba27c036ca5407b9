using DocumentFormat.OpenXml.Wordprocessing;

namespace BranchLife.Documents.Docx;

/// <summary>The letter faces of official paper, by name. The alternate name is what an office without the face has instead.</summary>
internal static class DocxFonts
{
    public const string Latin = "Times New Roman";
    public const string Title = "方正小标宋简体";
    public const string Body = "仿宋_GB2312";
    public const string Level1 = "黑体";
    public const string Level2 = "楷体_GB2312";
    public const string PageNumber = "宋体";

    public static RunFonts Of(string face) => new() { Ascii = Latin, HighAnsi = Latin, ComplexScript = Latin, EastAsia = face };

    public static Fonts Table() => new(
        new Font(new FontCharSet { Val = "00" }, new FontFamily { Val = FontFamilyValues.Roman }) { Name = Latin },
        Chinese(Title, "方正小标宋_GBK", FontFamilyValues.Script),
        Chinese(Body, "仿宋", FontFamilyValues.Modern),
        Chinese(Level1, "SimHei", FontFamilyValues.Modern),
        Chinese(Level2, "楷体", FontFamilyValues.Modern),
        Chinese(PageNumber, "SimSun", FontFamilyValues.Auto));

    private static Font Chinese(string name, string alternate, FontFamilyValues family) => new(
        new AltName { Val = alternate },
        new FontCharSet { Val = "86" },
        new FontFamily { Val = family })
    { Name = name };
}
