namespace BranchLife.Domain.Preparation;

/// <summary>One title of the study list that was studied.</summary>
public sealed class StudyReading(int ordinal, string title)
{
    public int Ordinal { get; private set; } = ordinal;

    public string Title { get; private set; } = title;
}
