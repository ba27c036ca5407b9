using System.Globalization;
using BranchLife.Documents.Papers;

namespace BranchLife.Documents.Bundles;

/// <summary>Names of files that leave the program: {支部简称}_{年度}_{材料名}_{yyyyMMdd}, at most 80 characters.</summary>
public static class FileName
{
    public const int MaxLength = 80;

    /// <param name="extension">docx, xlsx, pdf or zip, without the dot.</param>
    public static string For(string branchShortName, int year, string materialName, DateOnly day, string extension)
    {
        var end = string.Create(CultureInfo.InvariantCulture, $"_{day:yyyyMMdd}.{extension}");
        var room = MaxLength - end.Length - "_0000_".Length;
        var material = Cut(Clean(materialName), room - 8);
        var branch = Cut(Clean(branchShortName), room - material.Length);
        return string.Create(CultureInfo.InvariantCulture, $"{branch}_{year:0000}_{material}{end}");
    }

    /// <summary>A name that every system takes: no characters of paths or wildcards, no dots or blanks at its ends, never empty.</summary>
    public static string Clean(string name)
    {
        var kept = string.Concat(Printable.OnOneLine(name).Where(c => !"\\/:*?\"<>|".Contains(c))).Trim(' ', '　', '.');
        return kept.Length == 0 ? "未命名" : kept;
    }

    /// <summary>A cleaned name of at most 80 characters that keeps its extension.</summary>
    public static string Fit(string name)
    {
        var clean = Clean(name);
        var extension = Path.GetExtension(clean) is { Length: <= 8 } found ? found : "";
        return Cut(clean[..^extension.Length], MaxLength - extension.Length) + extension;
    }

    private static string Cut(string name, int length)
    {
        if (name.Length <= length) return name;
        return name[..(char.IsHighSurrogate(name[length - 1]) ? length - 1 : length)].TrimEnd(' ', '　', '.');
    }
}
