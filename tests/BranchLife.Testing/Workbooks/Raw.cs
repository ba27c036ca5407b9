using System.Globalization;

namespace BranchLife.Testing.Workbooks;

/// <summary>A cell as its XML says it.</summary>
public sealed record Raw(string Attributes, string Content)
{
    public static Raw Shared(int index) => new("t=\"s\"", $"<v>{index}</v>");

    public static Raw Styled(int style, double number) =>
        new($"s=\"{style}\"", string.Create(CultureInfo.InvariantCulture, $"<v>{number}</v>"));

    public static Raw Error(string name) => new("t=\"e\"", $"<v>{name}</v>");

    public static Raw Formula(string formula, string result) => new("t=\"str\"", $"<f>{formula}</f><v>{result}</v>");

    public static Raw FormulaWithoutResult(string formula) => new("", $"<f>{formula}</f><v></v>");
}
