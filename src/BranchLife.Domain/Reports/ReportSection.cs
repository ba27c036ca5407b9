using BranchLife.Domain.Members;

namespace BranchLife.Domain.Reports;

/// <summary>A section that somebody wrote by hand; it takes the place of the generated text and survives regeneration.</summary>
public sealed class ReportSection
{
    public required string Key { get; init; }

    public string Text { get; private set; } = "";

    public Id<Person> EditedById { get; private set; }

    public DateTimeOffset EditedAt { get; private set; }

    internal void Write(string text, Id<Person> by, DateTimeOffset at) => (Text, EditedById, EditedAt) = (text, by, at);
}
