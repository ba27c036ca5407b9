namespace BranchLife.Application.Rules;

/// <summary>What the rules of the 情况报告 look at before it is handed in.</summary>
public sealed record ReportFacts : StageFacts, IWrittenText
{
    public required ReportContent Content { get; init; }

    /// <summary>Day of the meeting.</summary>
    public DateOnly? HeldOn { get; init; }

    public IEnumerable<string?> Texts => Content.Sections.Select(section => section.Text);
}
