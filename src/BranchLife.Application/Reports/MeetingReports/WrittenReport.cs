using BranchLife.Application.Rules;
using BranchLife.Documents.Papers;
using BranchLife.Domain.Reports;
using static BranchLife.Documents.Papers.Block;
using Words = BranchLife.Documents.Papers.Text;

namespace BranchLife.Application.Reports.MeetingReports;

/// <summary>A report as it stands: every section drafted from the records, or as somebody wrote it.</summary>
public sealed record WrittenReport
{
    public required ReportKind Kind { get; init; }

    public required string Branch { get; init; }

    public required string? Superior { get; init; }

    /// <summary>Title of the meeting.</summary>
    public required string Meeting { get; init; }

    public required DateOnly Day { get; init; }

    public required IReadOnlyList<Section> Sections { get; init; }

    /// <summary>For the rules: what it says beside what the records say.</summary>
    public required ReportContent Content { get; init; }

    public required IReadOnlyList<Annex> Annexes { get; init; }

    /// <summary>What the records give now, edited or not.</summary>
    public IReadOnlyList<DraftedSection> Drafts => [.. Sections.Select(section => new DraftedSection(section.Of.Key, section.GeneratedText))];

    public Paper ToPaper() => new($"{Branch}\n{Meeting}{(Kind is ReportKind.Meeting ? "开展情况报告" : Kind.Word)}")
    {
        Addressee = Superior is null ? null : (Words)Superior,
        Body = [.. Sections.SelectMany(section => (Block[])[.. Headings(section.Of), .. section.Blocks])],
        Annexes = Annexes,
        Signature = new(Branch, Day),
    };

    internal static string TextOf(IEnumerable<Block> blocks) =>
        string.Join('\n', new Paper("") { Body = [.. blocks] }.Texts().Select(text => text.Words).Where(words => words.Length > 0));

    private static IEnumerable<Block> Headings(ReportOutline part)
    {
        if (part.Chapter is { } chapter) yield return Level1(chapter);
        if (part.Level == 1) yield return Level1(part.Title);
        if (part.Level == 2) yield return Level2(part.Title);
    }

    /// <param name="Generated">From the records.</param>
    /// <param name="Edited">Written by hand; it takes the place of the generated text.</param>
    public sealed record Section(ReportOutline Of, IReadOnlyList<Block> Generated, ReportSection? Edited)
    {
        public IReadOnlyList<Block> Blocks => Edited is null ? Generated : [Say((Words)Edited.Text)];

        public string GeneratedText => TextOf(Generated);

        public string Text => Edited?.Text ?? GeneratedText;
    }
}
