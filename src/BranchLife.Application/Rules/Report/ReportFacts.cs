namespace BranchLife.Application.Rules;

/// <summary>What the rules of a report look at before it is handed in.</summary>
public sealed record ReportFacts : StageFacts, IWrittenText
{
    public required ReportContent Content { get; init; }

    /// <summary>Day of the meeting, from which its report is due; null for a report without a term.</summary>
    public DateOnly? HeldOn { get; init; }

    public IEnumerable<string?> Texts => Content.Sections.Select(section => section.Text);

    internal override string AddressOf(string fix) => base.AddressOf(fix).Replace("{kind}", Content.Kind.ToString(), StringComparison.Ordinal);
}
