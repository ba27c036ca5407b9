using System.Security.Cryptography;
using System.Text;

namespace BranchLife.Documents.Papers;

/// <summary>
/// An official document as it reads, before any format: what a report definition makes and every writer turns into
/// docx, pdf or a page. Order on paper is that of GB/T 9704-2012, 7.3: title, addressee, body, list of annexes,
/// signature and date, then the annexes, each on a page of its own.
/// </summary>
public sealed record Paper(Text Title)
{
    /// <summary>A line under the title, e.g. （2026年12月11日） or the branch's name.</summary>
    public Text? Subtitle { get; init; }

    /// <summary>主送机关, without the colon.</summary>
    public Text? Addressee { get; init; }

    public IReadOnlyList<Block> Body { get; init => field = Outline.Arrange(value); } = [];

    /// <summary>Listed after the body; those with a body follow on pages of their own.</summary>
    public IReadOnlyList<Annex> Annexes { get; init; } = [];

    public Signature? Signature { get; init; }

    public Imprint? Imprint { get; init; }

    /// <summary>A4 across, for a paper that is one wide table.</summary>
    public bool Landscape { get; init; }

    /// <summary>Every text of the paper from first to last, tables and annexes included: what checks read.</summary>
    public IEnumerable<Text> Texts() => PaperTexts.Of(this);

    /// <summary>What is still to be filled in, in the order of the paper, each once.</summary>
    public IEnumerable<Missing> MissingFacts() =>
        Texts().SelectMany(text => text.Runs).OfType<Missing>().Distinct();

    /// <summary>Short check code of all words, e.g. 8F3A-22C1: two prints with the same code say the same.</summary>
    public string Fingerprint()
    {
        var hash = Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', Texts()))));
        return $"{hash[..4]}-{hash[4..8]}";
    }
}

/// <summary>附件: named after the body; printed there too if it has a body.</summary>
public sealed record Annex(Text Title)
{
    public IReadOnlyList<Block> Body { get; init => field = Outline.Arrange(value); } = [];

    public bool Landscape { get; init; }
}

/// <summary>落款: who signs, and the day. Without a day the paper shows that it is missing.</summary>
public sealed record Signature(Text Organization, DateOnly? Day);

/// <summary>The small line at the foot of every page, which ties a print to its moment and its reader.</summary>
/// <param name="AsOf">When the records were read; printed with the clock it is given in.</param>
/// <param name="Reader">Who took the document out.</param>
/// <param name="Fingerprint">Short check code of the content.</param>
public sealed record Imprint(DateTimeOffset? AsOf = null, string? Reader = null, string? Fingerprint = null)
{
    public string Line => string.Join("　", Parts());

    private IEnumerable<string> Parts()
    {
        if (AsOf is { } moment)
            yield return $"数据截至{ChineseDay.Write(DateOnly.FromDateTime(moment.DateTime))}{moment:HH\\:mm}";
        if (!string.IsNullOrWhiteSpace(Reader)) yield return $"导出人：{Printable.OnOneLine(Reader)}";
        if (!string.IsNullOrWhiteSpace(Fingerprint)) yield return $"校验码：{Printable.OnOneLine(Fingerprint)}";
    }
}
