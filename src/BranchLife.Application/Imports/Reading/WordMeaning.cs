using BranchLife.Application.Imports.Words;
using BranchLife.Documents.Reading;

namespace BranchLife.Application.Imports.Reading;

/// <summary>Reads words and lists of words by a list of meanings.</summary>
internal static class WordMeaning
{
    private static readonly char[] Marks = ['、', ',', ';', '/', '兼', '\n', '\r', '|', '；', '，'];

    /// <summary>The meaning of the whole cell; null if it has none.</summary>
    public static string? Of(CellValue cell, IReadOnlyDictionary<string, string> meanings) =>
        meanings.GetValueOrDefault(Written.Compared(cell.ToString()));

    /// <summary>The meanings of the words in a cell, in their order; null with the word that has none.</summary>
    public static IReadOnlyList<string>? OfAll(
        CellValue cell, Func<string, string?> meaning, out string unknown)
    {
        unknown = "";
        var found = new List<string>();
        if (meaning(Written.Compared(cell.ToString())) is { } whole) return [whole];
        foreach (var piece in cell.ToString().Split(Marks, StringSplitOptions.RemoveEmptyEntries))
        {
            if (meaning(Written.Compared(piece)) is { } one)
            {
                found.Add(one);
                continue;
            }

            foreach (var word in SplitAtBlanks(piece))
            {
                if (meaning(Written.Compared(word)) is { } each) found.Add(each);
                else return NotFound(word, out unknown);
            }
        }

        return [.. found.Distinct()];
    }

    private static IReadOnlyList<string>? NotFound(string word, out string unknown)
    {
        unknown = word;
        return null;
    }

    private static IEnumerable<string> SplitAtBlanks(string piece) =>
        string.Concat(piece.Select(c => Written.IsBlank(c) ? ' ' : c)).Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
