namespace BranchLife.Documents.Papers;

/// <summary>
/// The page of GB/T 9704-2012, section 5.2, in twips (1/1440 inch): A4, 天头 37 mm, 订口 28 mm, text 156 × 225 mm,
/// 22 lines of 28 characters. Half-points count letter sizes: 3号 is 16 pt.
/// </summary>
public static class OfficialLayout
{
    public const int PageWidth = 11906;
    public const int PageHeight = 16838;
    public const int Top = 2098;
    public const int Right = 1474;
    public const int Bottom = 1984;
    public const int Left = 1587;

    public const int TextWidth = PageWidth - Left - Right;
    public const int TextHeight = PageHeight - Top - Bottom;

    /// <summary>A character of 3号 (16 pt).</summary>
    public const int Character = 320;

    /// <summary>Added to each letter of 3号, so that 28 of them fill a line of 156 mm.</summary>
    public const int LetterSpacing = -5;

    /// <summary>Fixed 28 pt between lines; 22 of them make a page.</summary>
    public const int Line = 560;

    /// <summary>35 pt between the lines of a title.</summary>
    public const int TitleLine = 700;

    /// <summary>From the foot of the sheet to the foot of the page number, whose dashes lie 7 mm under the text.</summary>
    public const int PageNumberFromEdge = 1449;

    /// <summary>A line of 4号 (14 pt).</summary>
    public const int PageNumberLine = 280;

    public const int ImprintLine = 240;

    /// <summary>二号, 三号, 四号 and small print, in half-points.</summary>
    public const int TitleSize = 44;
    public const int BodySize = 32;
    public const int PageNumberSize = 28;
    public const int ImprintSize = 15;
}
