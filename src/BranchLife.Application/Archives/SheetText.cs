namespace BranchLife.Application.Archives;

/// <summary>A seal's sheet as it is read back from an archive.</summary>
internal sealed class SheetText
{
    private readonly string[][] _lines;

    public SheetText(string text) => _lines = [.. text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split(' '))];

    public bool IsSheet => _lines is [["branchlife-seal", "1"], ..];

    public string? Previous => Value("previous") is "-" ? null : Value("previous") ?? "?";

    public string? Value(string name) => _lines.FirstOrDefault(line => line[0] == name && line.Length == 2)?[1];

    public int Leaves => _lines.Count(line => line[0] == "leaf");

    /// <summary>Kind and hash of one leaf.</summary>
    public (string Kind, string Hash)? Leaf(int number) =>
        _lines.Where(line => line[0] == "leaf").ElementAtOrDefault(number - 1) is [_, var written, var kind, var hash]
        && int.TryParse(written, out var said) && said == number ? (kind, hash) : null;
}
