namespace BranchLife.Application.Reports.Exporting;

public static class ExportFormatWords
{
    private const string OpenXml = "application/vnd.openxmlformats-officedocument.";

    extension(ExportFormat format)
    {
        /// <summary>As it is asked for, and as a file name ends.</summary>
        public string Extension => format switch
        {
            ExportFormat.Docx => "docx",
            ExportFormat.Pdf => "pdf",
            ExportFormat.Xlsx => "xlsx",
            ExportFormat.Zip => "zip",
        };

        public string Word => format switch
        {
            ExportFormat.Docx => "docx 文档",
            ExportFormat.Pdf => "pdf 定稿",
            ExportFormat.Xlsx => "xlsx 表格",
            ExportFormat.Zip => "zip 压缩包",
        };

        public string ContentType => format switch
        {
            ExportFormat.Docx => OpenXml + "wordprocessingml.document",
            ExportFormat.Pdf => "application/pdf",
            ExportFormat.Xlsx => OpenXml + "spreadsheetml.sheet",
            ExportFormat.Zip => "application/zip",
        };
    }
}
