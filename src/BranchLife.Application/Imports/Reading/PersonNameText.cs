using System.Text;
using BranchLife.Application.Imports.Words;
using BranchLife.Documents.Reading;
using BranchLife.Domain;

namespace BranchLife.Application.Imports.Reading;

/// <summary>Names of people: Han characters, and the dot between the parts of a minority name.</summary>
internal static class PersonNameText
{
    private const char Dot = '·';

    public static Read<string> Of(CellValue cell)
    {
        var name = Cleaned(cell.ToString());
        return name.Length <= Text.Name && name[0] != Dot && name[^1] != Dot
            && !name.Contains("··", StringComparison.Ordinal) && name.EnumerateRunes().All(IsAllowed)
            ? Read<string>.Of(name)
            : Reasons.NameInvalid;
    }

    /// <summary>Without white space, the dots that look alike as one.</summary>
    public static string Cleaned(string text) => string.Concat(
        Written.Squeezed(text).Select(c => c is '•' or '‧' or '・' or '･' or '⋅' or '∙' ? Dot : c));

    private static bool IsAllowed(Rune rune) => rune.Value is Dot or 0x3007
        or (>= 0x3400 and <= 0x4DBF) or (>= 0x4E00 and <= 0x9FFF) or (>= 0xF900 and <= 0xFAFF) or (>= 0x20000 and <= 0x323AF);
}
