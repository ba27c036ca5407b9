namespace BranchLife.Application.Reports.Exporting;

/// <summary>限定范围阅读: paper with criticism, or with votes and verdicts by name.</summary>
internal static class RestrictedPaper
{
    public const string Warning = "限定范围阅读，请妥善保管，不得转借、复印。";
}
