namespace BranchLife.Application.Reports.Exporting;

public enum ExportFormat
{
    Docx,
    Xlsx,
}
