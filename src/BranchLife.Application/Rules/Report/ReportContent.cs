using BranchLife.Domain.Reports;

namespace BranchLife.Application.Rules;

/// <summary>A report as it would be handed in, beside what the records say; made by the report's own query.</summary>
public sealed record ReportContent
{
    public ReportKind Kind { get; init; }

    /// <summary>Generated and edited sections alike.</summary>
    public required IReadOnlyList<Section> Sections { get; init; }

    /// <summary>Sections that the outline asks for.</summary>
    public required IReadOnlyList<Heading> Demanded { get; init; }

    /// <summary>Every figure that the text states, beside what the records give now.</summary>
    public IReadOnlyList<Figure> Figures { get; init; } = [];

    /// <summary>Problems of the branch's list.</summary>
    public int ListedProblems { get; init; }

    public int ReportedProblems { get; init; }

    public int ReportedMeasures { get; init; }

    public sealed record Section(string Key, string Text);

    public sealed record Heading(string Key, string Title);

    /// <param name="Name">Chinese, as 实到人数.</param>
    /// <param name="Stated">In the text.</param>
    /// <param name="Recorded">In the records.</param>
    public sealed record Figure(string Name, int Stated, int Recorded);
}
