using BranchLife.Domain.Members;

namespace BranchLife.Domain.Reports;

/// <summary>A section that somebody wrote by hand; it takes the place of the generated text and survives regeneration.</summary>
public sealed class ReportSection
{
    public required string Key { get; init; }

    public string Text { get; private set; } = "";

    /// <summary>What the records gave when it was written: shows later what has changed since.</summary>
    public string Drafted { get; private set; } = "";

    public Id<Person> EditedById { get; private set; }

    public DateTimeOffset EditedAt { get; private set; }

    internal void Write(string text, string drafted, Id<Person> by, DateTimeOffset at) =>
        (Text, Drafted, EditedById, EditedAt) = (text, drafted, by, at);
}
