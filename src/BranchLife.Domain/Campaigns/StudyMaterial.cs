namespace BranchLife.Domain.Campaigns;

public sealed class StudyMaterial(int ordinal, string title)
{
    public int Ordinal { get; private set; } = ordinal;

    public string Title { get; private set; } = title;
}
