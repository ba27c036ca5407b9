using BranchLife.Documents.Tables;

namespace BranchLife.Documents.Papers;

/// <summary>
/// What a paper's body consists of, from top to bottom: <see cref="Paragraph"/>, <see cref="Heading"/>,
/// <see cref="Grid"/> or <see cref="NewPage"/>. Bodies are collection expressions over the words below
/// (<c>using static BranchLife.Documents.Papers.Block</c>).
/// </summary>
public abstract record Block
{
    private protected Block()
    {
    }

    /// <summary>A paragraph of the body, two characters indented; line ends in it make further paragraphs.</summary>
    public static Block Say(Text text) => new Paragraph(text, ParagraphStyle.Body);

    /// <summary>A paragraph without indent, e.g. 同志们：.</summary>
    public static Block Flush(Text text) => new Paragraph(text, ParagraphStyle.Flush);

    /// <summary>A centred line, e.g. date and place under a title.</summary>
    public static Block Centre(Text text) => new Paragraph(text, ParagraphStyle.Centred);

    /// <summary>A small paragraph: remarks under a table, how to fill in a form.</summary>
    public static Block Note(Text text) => new Paragraph(text, ParagraphStyle.Note);

    /// <summary>标签：内容, the label in bold.</summary>
    public static Block Labelled(string label, Text text) => Say(Text.Of([new Bold($"{label}："), .. text.Runs]));

    /// <summary>One line with room for each to sign: 主持人（签名）：＿＿＿　记录人（签名）：＿＿＿.</summary>
    public static Block ToSign(params string[] labels)
    {
        const int LineAfterIndent = 26;
        const int Longest = 12;
        var taken = labels.Sum(label => CharacterWidth.Of(label) + 1) + labels.Length - 1;
        var blank = Text.Blank(Math.Clamp((int)(LineAfterIndent - taken) / labels.Length, 3, Longest));
        return Say(Text.Join(labels, label => $"{label}：{blank}", "　"));
    }

    /// <summary>一、…; the number is made by the paper.</summary>
    public static Block Level1(Text heading) => new Heading(1, heading, null);

    /// <summary>（一）…</summary>
    /// <param name="runIn">Text that goes on in the same paragraph, behind a full stop.</param>
    public static Block Level2(Text heading, Text? runIn = null) => new Heading(2, heading, runIn);

    /// <summary>1.…</summary>
    public static Block Level3(Text heading, Text? runIn = null) => new Heading(3, heading, runIn);

    /// <summary>（1）…</summary>
    public static Block Level4(Text heading, Text? runIn = null) => new Heading(4, heading, runIn);

    /// <summary>The table with these rows, printed where it stands.</summary>
    public static Block Tabulate<TRow>(Table<TRow> table, IEnumerable<TRow> rows) => table.ToGrid(rows);

    /// <summary>A form of labelled boxes, one or two fields a line, e.g. 谈心谈话记录表.</summary>
    public static Block Form(params IReadOnlyList<IReadOnlyList<Field>> lines) => FormGrid.Of(lines);

    public static Block StartPage() => new NewPage();
}

public enum ParagraphStyle
{
    Body,
    Flush,
    Centred,
    Note,
}

public sealed record Paragraph(Text Text, ParagraphStyle Style) : Block;

/// <summary>A heading of level 1 to 4.</summary>
public sealed record Heading : Block
{
    internal Heading(int level, Text text, Text? runIn)
    {
        Level = level;
        RunIn = runIn?.OnOneLine();
        Text = text.OnOneLine().WithoutFullStop();
    }

    public int Level { get; }

    /// <summary>一、 （一） 1. （1）: made by <see cref="Paper"/>, counted within the heading above.</summary>
    public string Number { get; internal init; } = "";

    /// <summary>The heading without number and without full stop.</summary>
    public Text Text { get; }

    /// <summary>What follows in the same paragraph; the writer puts a full stop between.</summary>
    public Text? RunIn { get; }
}

public sealed record NewPage : Block;
