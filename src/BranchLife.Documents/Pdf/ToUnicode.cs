using System.Globalization;
using System.Text;

namespace BranchLife.Documents.Pdf;

/// <summary>Tells readers which character each number stands for, so that text can be searched, copied and read aloud.</summary>
internal static class ToUnicode
{
    private const int LargestBlock = 100;

    /// <param name="characters">By number; number 0 stands for none.</param>
    public static string Of(IReadOnlyList<Rune> characters)
    {
        var map = new StringBuilder(
            """
            /CIDInit /ProcSet findresource begin
            12 dict begin
            begincmap
            /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
            /CMapName /Adobe-Identity-UCS def
            /CMapType 2 def
            1 begincodespacerange
            <0000> <FFFF>
            endcodespacerange

            """);
        foreach (var block in Enumerable.Range(1, characters.Count - 1).Chunk(LargestBlock))
        {
            map.Append(CultureInfo.InvariantCulture, $"{block.Length} beginbfchar\n");
            foreach (var number in block)
            {
                var utf16 = Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(characters[number].ToString()));
                map.Append(CultureInfo.InvariantCulture, $"<{number:X4}> <{utf16}>\n");
            }

            map.Append("endbfchar\n");
        }

        return map.Append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n").ToString();
    }
}
