namespace BranchLife.Documents.Reading;

/// <summary>Column letters and numbers: A is 1, XFD is 16,384.</summary>
public static class ColumnName
{
    public const int Last = 16_384;

    public static string Of(int column)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(column, 1);
        Span<char> letters = stackalloc char[8];
        var at = letters.Length;
        for (; column > 0; column = (column - 1) / 26) letters[--at] = (char)('A' + (column - 1) % 26);
        return new string(letters[at..]);
    }

    /// <summary>The column of letters such as "AB"; null if they name none.</summary>
    public static int? Parse(ReadOnlySpan<char> letters)
    {
        var column = 0;
        foreach (var letter in letters)
        {
            if (!char.IsAsciiLetter(letter)) return null;
            column = column * 26 + (letter & ~0x20) - 'A' + 1;
            if (column > Last) return null;
        }

        return column == 0 ? null : column;
    }
}
