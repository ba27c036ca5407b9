namespace BranchLife.Application.Reports.Exporting;

/// <summary>What a document is made of.</summary>
public enum ExportScope
{
    Meeting,
    Campaign,
    Unit,
}
