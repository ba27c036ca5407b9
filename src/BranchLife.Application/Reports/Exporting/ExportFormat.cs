namespace BranchLife.Application.Reports.Exporting;

public enum ExportFormat
{
    Docx,
    Pdf,
    Xlsx,
    Zip,
}
